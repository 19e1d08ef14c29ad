import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedStatement } from "../../test/marked-statement.ts";
import { TEST_TOPICS } from "../../test/test-topics.ts";
import type { FoundStatement } from "../findings.ts";
import { indexTopics } from "../topics/index-topics.ts";
import { findPositions } from "./find-positions.ts";

const index = indexTopics(TEST_TOPICS);

/** "Silva carbon-tax SUPPORT", with the condition behind " if ". */
function read(source: string, more: Partial<FoundStatement> = {}): string[] {
  const { document, statement, mentions } = markedStatement(source, more);
  const { positions } = findPositions(document, [statement], [], mentions, index);
  return positions.map(
    ({ actor, topic, stance, condition }) => `${actor} ${topic} ${stance}${condition === null ? "" : ` if ${condition}`}`,
  );
}

describe("findPositions", () => {
  it.each([
    ["takes the side of a cue for its object", "{Silva} <backed> [the carbon tax].", ["Silva carbon-tax SUPPORT"]],
    ["takes the side of a cue against its object", "{Silva} <rejected> [the trade deal].", ["Silva us-india-trade-deal OPPOSE"]],
    ["reads a demand", "{Nurses} <demanded> [a pay rise of five percent].", ["Nurses nurses-pay SUPPORT"]],
    ["reads a call to end a thing", "{Silva} <called for> [an end to the nurses’ strike].", ["Silva nurses-strike OPPOSE"]],
    ["reads a call to scrap a thing", "{Silva} <urged> [the government to scrap the carbon tax].", ["Silva carbon-tax OPPOSE"]],
    ["reads a call not to do a thing", "{Silva} <urged> [lawmakers not to approve the carbon tax].", ["Silva carbon-tax OPPOSE"]],
    ["reads a warning against a thing", "{Silva} <warned against> [the Upper River dam].", ["Silva upper-river-dam OPPOSE"]],
    ["reads a welcome", "{The union} <welcomed> [the pay offer].", ["The union nurses-pay SUPPORT"]],
    ["takes no side from a place", "{Silva} <criticised> [the minister during the trade talks].", []],
    ["reads what is said of a topic", "{Silva} <said> [the carbon tax would hurt poor families].", ["Silva carbon-tax OPPOSE"]],
    [
      "reads praise of a topic",
      "{Silva} <said> [the trade deal is a huge success for farmers].",
      ["Silva us-india-trade-deal SUPPORT"],
    ],
    [
      "reads negated praise",
      "{Silva} <said> [the trade deal is not in the interest of farmers].",
      ["Silva us-india-trade-deal OPPOSE"],
    ],
    ["reads negated blame", "{Silva} <said> [the carbon tax is not a threat to industry].", ["Silva carbon-tax SUPPORT"]],
    ["reads what must be made", "{Silva} <said> [the Upper River dam must be built].", ["Silva upper-river-dam SUPPORT"]],
    ["reads what must be ended", "{Silva} <said> [the carbon tax should be abolished].", ["Silva carbon-tax OPPOSE"]],
    [
      "reads what must not be made",
      "{Silva} <said> [the Upper River dam must never be built].",
      ["Silva upper-river-dam OPPOSE"],
    ],
    [
      "reads a refusal in the future",
      "{Silva} <said> [the government will not introduce a carbon tax].",
      ["Silva carbon-tax OPPOSE"],
    ],
    ["reads the first person", "“[We oppose the carbon tax],” {Silva} <said>.", ["Silva carbon-tax OPPOSE"]],
    ["reads support in the first person", "“[I support the carbon tax],” {Silva} <said>.", ["Silva carbon-tax SUPPORT"]],
    ["reads a vote in the first person", "“[I will vote against the carbon tax],” {Silva} <said>.", ["Silva carbon-tax OPPOSE"]],
    ["reads being in favour", "“[We're in favour of the carbon tax],” {Silva} <said>.", ["Silva carbon-tax SUPPORT"]],
    ["reads a negated side", "“[I do not support the carbon tax],” {Silva} <said>.", ["Silva carbon-tax OPPOSE"]],
    [
      "reads the side of who backs an end",
      "“[We back an end to the nurses’ strike],” {Silva} <said>.",
      ["Silva nurses-strike OPPOSE"],
    ],
    ["reads a side that a report takes", "{Silva} <said> [he would vote against the carbon tax].", ["Silva carbon-tax OPPOSE"]],
    [
      "reads a call for a moratorium",
      "{Silva} <called for> [a moratorium on the Upper River dam].",
      ["Silva upper-river-dam OPPOSE"],
    ],
    [
      "reads what is hoped from a thing that is called by a word",
      "{Silva} <called> [the carbon tax a beginning that she hopes will last].",
      ["Silva carbon-tax SUPPORT"],
    ],
    ["puts nothing forward by what a thing is called", "{Silva} <called> [the carbon tax the thing that we will see].", []],
    ["takes no side from what a thing will do", "{Silva} <argued> [the carbon tax will surprise every household].", []],
    ["takes no side from whom a thing does not reach", "{Silva} <said> [the carbon tax would not apply to pensioners].", []],
    ["takes no side from one that is only possible", "{Silva} <said> [he might support the carbon tax].", []],
    [
      "reads what is demanded to be undone",
      "{Silva} <demanded> [that the trade deal be withdrawn].",
      ["Silva us-india-trade-deal OPPOSE"],
    ],
    ["reads harm done", "“[The Upper River dam will poison our water],” {Silva} <said>.", ["Silva upper-river-dam OPPOSE"]],
    ["reads a threat to end a thing", "{Silva} <threatened> [to scrap the trade deal].", ["Silva us-india-trade-deal OPPOSE"]],
    ["takes no side from what could be", "{Silva} <said> [the carbon tax could change how people drive].", []],
    ["reads a need", "“[We need a pay rise now],” {Silva} <said>.", ["Silva nurses-pay SUPPORT"]],
    ["reads a predicate of a naming cue", "{Silva} <called> [the carbon tax a disaster].", ["Silva carbon-tax OPPOSE"]],
    [
      "reads a predicate behind as",
      "{Silva} <described> [the trade deal as fair and balanced].",
      ["Silva us-india-trade-deal SUPPORT"],
    ],
    ["takes a missed thing as wanted", "{Silva} <cited> [the lack of a pay rise].", ["Silva nurses-pay SUPPORT"]],
    ["takes no side from a plain report", "{Silva} <said> [the trade talks began on Monday in Delhi].", []],
    ["takes no side from another topic", "{Silva} <said> [lunch was excellent].", []],
    ["turns once for each reverser", "{Silva} <opposed> [abolishing the carbon tax].", ["Silva carbon-tax SUPPORT"]],
    ["takes a claim for support", "{Silva} <argued> [that a carbon tax was the way forward].", ["Silva carbon-tax SUPPORT"]],
    [
      "reads two topics each its own way",
      "{Silva} <said> [the carbon tax is unfair but the trade deal is good for us].",
      ["Silva carbon-tax OPPOSE", "Silva us-india-trade-deal SUPPORT"],
    ],
    ["reads a refusal to answer", "{Silva} <declined> [to comment on the trade deal].", ["Silva us-india-trade-deal DECLINED"]],
    ["reads a refusal to act", "{Silva} <declined> [to sign the trade deal].", ["Silva us-india-trade-deal OPPOSE"]],
    ["reads a vote", "{Silva} <voted against> [the carbon tax].", ["Silva carbon-tax OPPOSE"]],
    ["reads fear", "{Silva} <feared> [the Upper River dam would flood the valley].", ["Silva upper-river-dam OPPOSE"]],
  ])("%s", (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it.each<[string, string, string[], Partial<FoundStatement>]>([
    [
      "reads who stays opposed",
      "{Silva} <remains opposed to> [the carbon tax].",
      ["Silva carbon-tax OPPOSE"],
      { cueLemma: "remain opposed to" },
    ],
    [
      "takes no side from who has not taken one yet",
      "{Silva} has not <endorsed> [the carbon tax].",
      ["Silva carbon-tax NEUTRAL"],
      { cueClass: "ACTION", cueLemma: "endorse", negated: true },
    ],
    [
      "reads that one who never backed a thing is against it",
      "{Silva} has never <backed> [the carbon tax].",
      ["Silva carbon-tax OPPOSE"],
      { cueClass: "ATTITUDE", cueLemma: "back", negated: true },
    ],
    [
      "reads a vote that is announced",
      "{Greens} will now <vote for> [the carbon tax].",
      ["Greens carbon-tax SUPPORT"],
      { cueClass: "ACTION", cueLemma: "vote for", hypothetical: true },
    ],
    [
      "takes no side from a vote that is expected",
      "{Greens} are expected to <vote for> [the carbon tax].",
      [],
      { cueClass: "ACTION", cueLemma: "vote for", hypothetical: true },
    ],
    [
      "makes a thing hang on a condition right behind the word that names it",
      "The carbon tax is near. {Silva} could <support> [it provided that schools were paid].",
      ["Silva carbon-tax CONDITIONAL if schools were paid"],
      { cueClass: "ATTITUDE", cueLemma: "support" },
    ],
    [
      "takes no silence on a topic from one on another thing",
      "The carbon tax is near. {Silva} <declined> [to say whether other taxes on cars would follow].",
      [],
      { cueLemma: "decline" },
    ],
    [
      "takes silence from who does not tell the vote",
      "The carbon tax is near. {Silva} <declined> [to say how she would vote].",
      ["Silva carbon-tax DECLINED"],
      { cueLemma: "decline" },
    ],
  ])("%s", (_, source, expected, more) => {
    expect(read(source, more)).toEqual(expected);
  });

  it.each([
    [
      "no X without Y",
      "{Silva} <said> [there can be no trade deal without lower farm tariffs].",
      ["Silva us-india-trade-deal CONDITIONAL if lower farm tariffs", "Silva farm-tariffs OPPOSE"],
    ],
    [
      "X must be a condition for Y",
      "{Silva} <stressed> [that a pay rise must be a precondition for any trade deal].",
      ["Silva nurses-pay SUPPORT", "Silva us-india-trade-deal CONDITIONAL if pay rise"],
    ],
    [
      "Y must include X",
      "{Silva} <insisted> [that any trade deal must include a carbon tax].",
      ["Silva us-india-trade-deal CONDITIONAL if carbon tax", "Silva carbon-tax SUPPORT"],
    ],
    [
      "X before Y",
      "{Silva} <demanded> [a pay rise before ending the walkout].",
      ["Silva nurses-pay SUPPORT", "Silva nurses-strike CONDITIONAL if pay rise"],
    ],
    [
      "X in exchange for Y",
      "{Silva} <demanded> [a pay rise in exchange for strike action].",
      ["Silva nurses-pay SUPPORT", "Silva nurses-strike CONDITIONAL if pay rise"],
    ],
    [
      "only if",
      "{Silva} <said> [she would back the carbon tax only if poor families were paid back].",
      ["Silva carbon-tax CONDITIONAL if poor families were paid back"],
    ],
    [
      "unless",
      "{Silva} <said> [he would not sign the trade deal unless Delhi opened its market].",
      ["Silva us-india-trade-deal CONDITIONAL if Delhi opened its market"],
    ],
    [
      "provided that",
      "“[We will accept the pay offer provided that it is backdated],” {Silva} <said>.",
      ["Silva nurses-pay CONDITIONAL if it is backdated"],
    ],
    [
      "as long as",
      "{Silva} <said> [the union could accept the pay offer as long as jobs are safe].",
      ["Silva nurses-pay CONDITIONAL if jobs are safe"],
    ],
    [
      "if with an offer",
      "{Silva} <said> [he would support the carbon tax if the money went to schools].",
      ["Silva carbon-tax CONDITIONAL if if the money went to schools"],
    ],
    [
      "if asked",
      "{Silva} <offered> [to help with the dam and, if asked, to join the trade talks].",
      ["Silva us-india-trade-deal CONDITIONAL if if asked"],
    ],
    [
      "depends on",
      "{Silva} <said> [any trade deal depends on a fair price for rice].",
      ["Silva us-india-trade-deal CONDITIONAL if fair price for rice"],
    ],
    [
      "until",
      "{Silva} <said> [the union would not call off the strike action until a pay rise was agreed].",
      ["Silva nurses-strike SUPPORT", "Silva nurses-pay SUPPORT"],
    ],
    [
      "an answer to a question",
      "When asked about the carbon tax, {Silva} <said> “[It is a disaster for us].”",
      ["Silva carbon-tax OPPOSE"],
    ],
    [
      "an undecided answer",
      "When asked about the carbon tax, {Silva} <said>, “[We are still talking].”",
      ["Silva carbon-tax NEUTRAL"],
    ],
    ["another's wish", "{Silva} <said> [~Modi~ wants the trade deal].", ["Modi us-india-trade-deal SUPPORT"]],
    ["another's refusal", "{Silva} <said> [~Modi~ opposes the trade deal].", ["Modi us-india-trade-deal OPPOSE"]],
  ])("reads %s", (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it.each([
    ["takes the topic's own side where it ends something", "{Silva} <opposed> [the coal phase-out].", ["Silva coal-exit OPPOSE"]],
    ["is for the end of what it opposes", "{Silva} <condemned> [coal power].", ["Silva coal-exit SUPPORT"]],
    ["reads less of a thing", "{Silva} <praised> [lower farm tariffs].", ["Silva farm-tariffs OPPOSE"]],
    ["reads the cut of a thing", "{Silva} <welcomed> [the farm tariffs cut].", ["Silva farm-tariffs OPPOSE"]],
    ["takes no side from a call for a vote", "{Silva} <called for> [a vote on the trade deal].", []],
    ["takes no side from a report of a vote", "{Silva} <said> [a debate on the carbon tax would follow].", []],
    ["reads what is denied", "{Silva} <denied> [that the trade deal was unfair].", ["Silva us-india-trade-deal SUPPORT"]],
    ["reads what is warned of", "{Silva} <warned> [that a carbon tax could drive firms abroad].", ["Silva carbon-tax OPPOSE"]],
    ["reads a warning of an end", "{Silva} <warned> [that ministers would scrap the carbon tax].", ["Silva carbon-tax SUPPORT"]],
    [
      "reads the collapse of a thing",
      "{Silva} <said> [the collapse of the trade talks would be a disaster].",
      ["Silva us-india-trade-deal SUPPORT"],
    ],
    ["reads harm that is brought", "{Silva} <said> [higher pay would mean cuts elsewhere].", ["Silva nurses-pay OPPOSE"]],
    [
      "reads a possessor",
      "{Silva} <praised> [~India~’s commitment to the trade deal].",
      ["India us-india-trade-deal SUPPORT", "Silva us-india-trade-deal SUPPORT"],
    ],
    [
      "reads a permission as neither",
      "{Silva} <said> [India is free to join the trade talks].",
      ["Silva us-india-trade-deal NEUTRAL"],
    ],
    ["reads what is held back", "{Silva} stopped short of <backing> [the nurses’ strike].", ["Silva nurses-strike NEUTRAL"]],
    ["reads gerunds", "{Silva} <said> [abolishing the carbon tax would be a mistake].", ["Silva carbon-tax SUPPORT"]],
    ["reads who still weighs a thing", "{Silva} <said> [the union was studying the pay offer].", ["Silva nurses-pay NEUTRAL"]],
    ["reads no alternative", "{Silva} <said> [there is no alternative to the carbon tax].", ["Silva carbon-tax SUPPORT"]],
    [
      "reads what is off the table without another",
      "{Silva} <said> [a trade deal is off the table without a pay rise].",
      ["Silva us-india-trade-deal CONDITIONAL if pay rise", "Silva nurses-pay SUPPORT"],
    ],
    [
      "reads who will not act until",
      "{Silva} <said> [he would not sign the trade deal until a pay rise was agreed].",
      ["Silva us-india-trade-deal CONDITIONAL if pay rise was agreed", "Silva nurses-pay SUPPORT"],
    ],
    [
      "reads what stands behind but",
      "{Silva} <wrote> [that the trade deal was fair but would hurt farmers].",
      ["Silva us-india-trade-deal OPPOSE"],
    ],
    ["takes nothing from a question", "{Silva} <asked> [whether the carbon tax would be fair].", []],
    ["takes nothing from another's duty", "Ministers {they} should <accept> [the pay offer].", []],
    [
      "takes what replaces a thing for its rejection",
      "{Silva} <demanded> [talks rather than strike action].",
      ["Silva nurses-strike OPPOSE"],
    ],
    [
      "reads inclusion",
      "{Silva} <insisted> [that a carbon tax must be included in any trade deal].",
      ["Silva carbon-tax SUPPORT", "Silva us-india-trade-deal CONDITIONAL if carbon tax"],
    ],
    [
      "reads without at the beginning",
      "{Silva} <said> [without a pay rise there will be no trade deal].",
      ["Silva nurses-pay SUPPORT", "Silva us-india-trade-deal CONDITIONAL if pay rise"],
    ],
    [
      "reads what is refused before",
      "{Silva} <warned against> [building the Upper River dam before a trade deal is signed].",
      ["Silva upper-river-dam CONDITIONAL if trade deal is signed", "Silva us-india-trade-deal SUPPORT"],
    ],
    [
      "reads a condition behind the content",
      "{Silva} could <back> [the carbon tax] if schools were paid.",
      ["Silva carbon-tax CONDITIONAL if if schools were paid"],
    ],
    [
      "reads what is refused for want of another",
      "{Silva} <said> [she would not sign a trade deal that leaves out a carbon tax].",
      ["Silva us-india-trade-deal CONDITIONAL if carbon tax", "Silva carbon-tax SUPPORT"],
    ],
    [
      "reads only with",
      "{Silva} <said> [she would accept the trade deal only with a carbon tax].",
      ["Silva us-india-trade-deal CONDITIONAL if carbon tax", "Silva carbon-tax SUPPORT"],
    ],
    [
      "reads what is nothing without another",
      "{Silva} <said> [a trade deal without a carbon tax is no deal].",
      ["Silva us-india-trade-deal CONDITIONAL if carbon tax", "Silva carbon-tax SUPPORT"],
    ],
    [
      "reads two conditions in one sentence",
      "{Silva} <said> [she would back the carbon tax if schools were paid, and would join the trade deal only if tariffs fell].",
      ["Silva carbon-tax CONDITIONAL if if schools were paid", "Silva us-india-trade-deal CONDITIONAL if tariffs fell"],
    ],
    [
      "reads a condition that stands before the content",
      "{Silva} <agreed to> the trade deal on condition that [the carbon tax stays].",
      ["Silva us-india-trade-deal CONDITIONAL if carbon tax stays", "Silva carbon-tax SUPPORT"],
    ],
    [
      "reads both sides denied",
      "{Silva} <said> [it neither supported nor opposed the carbon tax].",
      ["Silva carbon-tax NEUTRAL"],
    ],
    ["reads what is too much", "{Silva} <said> [the pay offer was far too low].", ["Silva nurses-pay OPPOSE"]],
    [
      "reads less of what is good",
      "{Silva} <warned> [that the trade deal makes us less safe].",
      ["Silva us-india-trade-deal OPPOSE"],
    ],
    [
      "reads what there is no evidence for",
      "{Silva} <said> [there was no evidence that the carbon tax is harmful].",
      ["Silva carbon-tax SUPPORT"],
    ],
    ["reads mixed feelings", "{Silva} <said> [she had mixed feelings about the carbon tax].", ["Silva carbon-tax MIXED"]],
    ["reads the only remedy", "{Silva} <warned> [that only a carbon tax would end the shortage].", ["Silva carbon-tax SUPPORT"]],
    [
      "reads help for the wrong ones",
      "{Silva} <said> [a carbon tax would only help the speculators].",
      ["Silva carbon-tax OPPOSE"],
    ],
    ["takes no side from what else is dropped", "{Silva} <urged> [ministers to drop the clause from the trade deal].", []],
    [
      "reads a clause that is claimed",
      "{Silva} <filed> [a motion claiming the carbon tax is unlawful].",
      ["Silva carbon-tax OPPOSE"],
    ],
    [
      "reads no condition in what is free",
      "{Silva} <said> [I would back the carbon tax if I like].",
      ["Silva carbon-tax SUPPORT"],
    ],
    ["reads blame for a neglect", "{Silva} <criticised> [ministers for ignoring the carbon tax].", ["Silva carbon-tax SUPPORT"]],
    ["reads what is asked to be undone", "{Silva} <called for> [the carbon tax to be scrapped].", ["Silva carbon-tax OPPOSE"]],
    ["reads what others are better than", "{Silva} <said> [trees are better than a carbon tax].", ["Silva carbon-tax OPPOSE"]],
    [
      "reads a promise for after an election",
      "{Silva} <promised> [a carbon tax if she is re-elected].",
      ["Silva carbon-tax SUPPORT"],
    ],
    [
      "reads what is reckless without another",
      "{Silva} <said> [without a pay rise, a trade deal is reckless].",
      ["Silva nurses-pay SUPPORT", "Silva us-india-trade-deal CONDITIONAL if pay rise"],
    ],
    [
      "reads as long as behind the content",
      "{Silva} <supports> [the carbon tax as long] as schools are paid.",
      ["Silva carbon-tax CONDITIONAL if schools are paid"],
    ],
    ["reads a step forward", "{Silva} <called> [the trade deal a step towards peace].", ["Silva us-india-trade-deal SUPPORT"]],
    ["reads what is wanted undone", "{Silva} <wants> [the farm tariffs lifted].", ["Silva farm-tariffs OPPOSE"]],
    [
      "reads one verb and then another",
      "{Silva} <urged> [them to leave the alliance and introduce a carbon tax].",
      ["Silva carbon-tax SUPPORT"],
    ],
    ["reads the own party", "{Silva} <said> [her party would vote against the carbon tax].", ["Silva carbon-tax OPPOSE"]],
    ["reads a protest", "{Silva} <announced> [a lawsuit against the Upper River dam].", ["Silva upper-river-dam OPPOSE"]],
    ["takes no side from an effect", "{Silva} <said> [the trade talks could take years].", []],
    [
      "takes the adjective of another noun for no praise",
      "{Silva} <said> [she would join a legal challenge to the carbon tax].",
      ["Silva carbon-tax OPPOSE"],
    ],
    [
      "does not take even if for a condition",
      "{Silva} <said> [he would support the carbon tax even if it rained].",
      ["Silva carbon-tax SUPPORT"],
    ],
  ])("%s", (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it("gives a stance to each of those who speak together", () => {
    const text = "China and Russia rejected the trade deal.";
    const { document, statement } = markedStatement("{China and Russia} <rejected> [the trade deal].", { actor: "China" });
    const mentions = ["China", "Russia"].map((actor) => {
      const span = { start: text.indexOf(actor), end: text.indexOf(actor) + actor.length };
      return { ...span, phrase: span, form: "NAME" as const, actor, rule: "test" };
    });
    const { positions } = findPositions(document, [statement], [], mentions, index);
    expect(positions.map(({ actor, stance }) => `${actor} ${stance}`)).toEqual(["China OPPOSE", "Russia OPPOSE"]);
  });

  it("takes no side from what is told according to somebody", () => {
    expect(
      read("[The trade deal will take effect in May], <according to> {the ministry}.", { cueLemma: "according to" }),
    ).toEqual([]);
  });

  it("cuts everything out of the text, whatever the text", () => {
    const words = fc.constantFrom(
      ..."the carbon tax trade deal is not good unfair if unless without before must include any in exchange for “ ” , . — it they said demanded a pay rise only".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 40 }),
        fc.constantFrom("say", "reject", "demand", "call", "warn", ""),
        (drawn, cueLemma) => {
          const { document, statement } = markedStatement(`{Silva} <said> [${drawn.join(" ")}]`, { cueLemma });
          for (const position of findPositions(document, [statement], [], [], index).positions) {
            for (const { start, end } of position.evidence) expect(document.text.slice(start, end)).not.toBe("");
            expect(position.stance === "CONDITIONAL").toBe(position.condition !== null);
            expect(document.text).toContain(position.condition ?? "");
            expect(document.text).toContain(position.target ?? "");
          }
        },
      ),
    );
  });

  it("gives no position for a planned act", () => {
    expect(read("{Silva} will <sign> [the trade deal].", { cueClass: "ACTION", form: "ACTION", hypothetical: true })).toEqual([]);
  });

  it.each([
    ["has not said", "{Silva} has not <said> [whether she backs the carbon tax]."],
    ["would not say", "{Silva} would not <say> [if the carbon tax would stay]."],
  ])("reads who %s as declining", (_, source) => {
    expect(read(source, { negated: true })).toEqual(["Silva carbon-tax DECLINED"]);
  });

  it("takes a refusal to answer for one about what was spoken of before", () => {
    expect(read("The carbon tax is due. {Silva} <refused> [to say what comes next].")).toEqual(["Silva carbon-tax DECLINED"]);
  });

  it("takes no law for signed that somebody has days to sign", () => {
    expect(read("{Silva} has ten days to <sign> [the trade deal].", { cueClass: "ACTION", form: "ACTION" })).toEqual([]);
  });

  it("reads what was done where it is spoken of later", () => {
    const { document, statement } = markedStatement("The court struck down the carbon tax. {Silva} <hailed> [the ruling].");
    const act = { ...statement, id: "act", actor: "court", cueClass: "ACTION", cueLemma: "strike down", sentence: 0 } as const;
    const [from, to] = [document.text.indexOf("struck"), document.text.indexOf("the carbon")];
    const told = { ...act, cue: { start: from, end: to - 1 }, speaker: null, content: [{ start: to, end: to + 14 }] };
    const { positions } = findPositions(document, [told, statement], [], [], index);
    expect(positions.map(({ actor, stance }) => `${actor} ${stance}`)).toEqual(["court OPPOSE", "Silva OPPOSE"]);
  });

  it("takes no side from what a speaker plans who is called it", () => {
    expect(read("The trade deal is near. {Silva} <denied> [that it planned to close the port].")).toEqual([]);
  });

  it("reads a negated cue of opposition as openness", () => {
    expect(read("{Silva} did not <rule out> [a carbon tax].", { negated: true })).toEqual(["Silva carbon-tax NEUTRAL"]);
  });

  it("reads a negated cue of support as opposition", () => {
    expect(read("{Silva} does not <support> [the carbon tax].", { negated: true })).toEqual(["Silva carbon-tax OPPOSE"]);
  });

  it("tells the version that is meant", () => {
    const { document, statement, mentions } = markedStatement("The trade deal failed. {Silva} <rejected> [an earlier draft].");
    expect(findPositions(document, [statement], [], mentions, index).positions.map((position) => position.target)).toEqual([
      "earlier draft",
    ]);
  });

  it("cuts evidence and condition out of the text", () => {
    const { document, statement, mentions } = markedStatement(
      "{Silva} <said> [there can be no trade deal without lower farm tariffs].",
    );
    const { positions } = findPositions(document, [statement], [], mentions, index);
    expect(positions.flatMap((position) => position.evidence.map(({ start, end }) => document.text.slice(start, end)))).toEqual([
      "Silva said there can be no trade deal without lower farm tariffs",
      "Silva said there can be no trade deal without lower farm tariffs",
    ]);
  });

  it("names the topics of a statement that takes no side", () => {
    const { document, statement, mentions } = markedStatement("{Silva} <said> [the trade talks began on Monday in Delhi].");
    expect(findPositions(document, [statement], [], mentions, index).topicsOf.get("s1")).toEqual(["us-india-trade-deal"]);
  });
});
