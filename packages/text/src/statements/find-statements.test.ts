import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withMarks, withoutMarks } from "../../test/statement-marks.ts";
import { readDocument } from "../document/document.ts";
import type { FoundStatement } from "../findings.ts";
import { findStatements } from "./find-statements.ts";

const find = (text: string): FoundStatement[] => findStatements(readDocument({ key: "test", text }), [], []);
const marks = (text: string): string[] => find(text).map((statement) => withMarks(text, statement));

/** The marked statement is found; others may be found beside it. */
const expectFound = (source: string) => expect(marks(withoutMarks(source))).toContain(source);
/** It and nothing else is found. */
const expectOnly = (source: string) => expect(marks(withoutMarks(source))).toEqual([source]);

describe("reports by a verb", () => {
  it.each([
    ["a that-clause", "{Ana Silva} <said> that [the bill is dead]."],
    ["a bare clause", "{The minister} <said> [the bill is dead]."],
    ["a clause behind a time", "{The minister} <said> on Tuesday that [the bill is dead]."],
    ["a clause behind an addressee", "{Silva} <told> reporters in Lisbon that [the bill is dead]."],
    ["a question", "{The senator} <asked> [whether the bill is dead]."],
    ["an infinitive", "{The government} <promised> [to cut taxes]."],
    ["an addressee's infinitive", "{The union} <urged> ministers [to cut taxes]."],
    ["a preposition of the cue", "{Silva} has <called for> [new elections]."],
    ["a noun phrase that ends at its time", "{Silva} <condemned> [the attack] on Friday."],
    ["a predication", "{Silva} <described> [the plan as a mistake]."],
    [
      "a subject with an aside",
      "{European leaders}, including Ana Silva, the envoy of the council, have <argued> that [the plan is dead].",
    ],
    ["a subject with a clause of its own", "{The mayor}, who lives in Porto, <warned> that [the bridge is unsafe]."],
    ["a subject behind a relative", "Costs will fall, a step that {patient groups} welcomed but <called> [overdue]."],
    ["a subject with a phrase of its own", "{A spokesman for the ministry} <said> [the bridge is unsafe]."],
  ])("%s", (_name, source) => expectOnly(source));

  it.each([
    ["an infinitive of going on", "{Silva} went further to <say> that [the bridge is unsafe]."],
    ["a passive with an agent", "[The talks] were <described> by {officials} as [constructive]."],
    [
      "somebody else's report behind a conjunction",
      "{Silva} <claimed> [the deal could help], but Costa insisted on stronger commitments.",
    ],
    ["an aside behind a noun phrase", "{The union} <rejected> [the offer], saying it came too late."],
    ["a fronted clause", "While {Silva} <said> [the deal was dead], the council met again."],
    ["an earlier draft", "{The union} had <rejected> [an earlier draft] because it came too late."],
    ["an offer that was rejected", "The firm made [an offer] that {the union} had <rejected>."],
    [
      "a headline of two clauses",
      "{Norvest} <agrees> [to lower prices], farmers want more\n\nThe minister spoke for an hour in the old town hall on Monday.",
    ],
    [
      "a present-tense headline",
      "{Silva} <rejects> [trade deal] over jobs\n\nThe minister spoke for an hour in the old town hall on Monday.",
    ],
  ])("%s", (_name, source) => expectFound(source));

  it.each([
    ["one behind a question", "“[Why should we wait?]” {Silva} <asked>."],
    ["one behind an adverbial list", "Despite the long feud, {most teachers and many parents} <say> [it worked]."],
    ["a gerund for a noun", "{Another ranking} <says> [the town is poor]."],
    ["what somebody's thinking is", "{A source familiar with Silva’s thinking} <said>, “[We go on from here.]”"],
    ["a plural possessor", "{The farmers’ union} <said> [it would wait]."],
    ["a participle of the subject", "{Those surveyed} <said> [the town is poor]."],
    ["a refusal to tell", "{The agency} <declined> [to publicly detail the inquiry]."],
    ["an infinitive behind the occasion", "{Silva} <promised> on Sunday at a rally [to end the fees]."],
    ["a programme's title on the way", "{Silva} <said> on the channel’s “Daily Talk” on Sunday that [the bill is dead]."],
    [
      "a report set between subject and verb",
      "[Any reading of the deal], <said> {Ana Silva}, a lawyer in Porto, [would end in court].",
    ],
    ["an addressee behind the words", "[The union will sit it out], {the director} <told> the paper this week."],
    ["a noun that is a verb", "{The motion} <claims> [Silva’s order is void]."],
    [
      "a clause set between a subject and its verb",
      "The city may face months of works, [which] {engineers} <argue> [are needed].",
    ],
    ["an adverbial before the source", "On Sunday in Porto, <according to> {police}, [a man entered the shop]."],
    ["words behind the day", "{The minister} <noted> on Monday, [the roads were closed]."],
    ["an addressee and a name behind it", "{Silva} <told> journalists [Lisbon is worried]."],
    ["a list behind a preposition", "{A study by Porto University and the City of Lisbon} has <found> that [rents fell]."],
    ["a participle and its agent behind the noun", "{A copy of the memo seen by Reuters} <said> [the roads were closed]."],
    ["both of a pair", "Until then, {both Ana Silva and her party} had <said> [the roads were closed]."],
    ["an age in between", "{Ana Silva}, 24, who was there, <said> that [the roads were closed]."],
    ["sources with what they know", "[The team is led by Costa], <according to> {several people familiar with the effort}."],
    [
      "a participle behind a fronted paper",
      "In a letter released on Thursday, {Ana Silva} reacted to the news, <saying>: “[He should resign.]”",
    ],
    ["a noun given away by its holder", "{Silva} issued a stern <warning> to the rebels that [the talks would end]."],
    ["a source behind “per”", "<Per> {the report}, [two roads were closed]."],
    ["a noun phrase before the main clause goes on", "{Silva} <backs> [equal pay] and would change the law."],
    ["a noun phrase before another clause", "{The council} <denied> [the funds], and the quarrel went on."],
    ["a predication before the main clause goes on", "{Costa} <called> [Silva a decent man] but offered no help."],
    ["a predication around an aside", "{Costa} <called> [the vote, which he had won, a victory]."],
    ["a predication before a relative clause", "{Costa} <criticised> [the ruling], which he had read twice."],
    ["a participle's object before the verb", "{Democrats trying to regain control of the Senate} <say> [they will win]."],
    ["two places of those who speak", "{Voters in Alabama and Georgia} <said> [they felt betrayed]."],
    ["a relative clause before the main verb", "Those {who} <oppose> [the plan] will march on Monday."],
    ["those counted", "{A number of senators} <condemned> [the act]."],
    ["a relative clause behind the speaker", "[Silva “was treated as a guest,”] <said> {a former official} who knew her."],
  ])("%s", (_name, source) => expectFound(source));

  it("gives a quotation that stands alone to who was quoted, not to who printed it", () => {
    const found = find("“We will not wait for the court,” Silva said, according to Reuters. “We go to the streets instead.”");
    expect(found.find(({ rule }) => rule === "quotation-before")?.content).toHaveLength(2);
  });

  it("gives a coordinated verb the subject of the verb before it", () => {
    expect(marks("Rutte reaffirmed the alliance’s commitment and acknowledged the cost of war.")).toEqual([
      "{Rutte} <reaffirmed> [the alliance’s commitment] and acknowledged the cost of war.",
      "{Rutte} reaffirmed the alliance’s commitment and <acknowledged> [the cost of war].",
    ]);
  });

  it("gives a participle the subject of the report before it", () => {
    expectFound("{Silva} praised the decision, <calling> [it important for both].");
    expectFound("Talks ended after {Silva} voiced anger at the plan, <calling> [it one-sided].");
  });

  it("lets “who” speak", () => expectFound("The bill was drafted by Silva, {who} <said> [it would create jobs]."));

  it("takes no participle before its noun for a report", () => expect(find("The proposed deal is 40 pages long.")).toEqual([]));

  it("lets no thing want anything", () => expect(find("The deal aims to strengthen ties.")).toEqual([]));
});

describe("quotations", () => {
  it.each([
    ["before its report", "“[We back it],” {Silva} <said>."],
    ["behind its report", "{Silva} <replied>: “[We back it.]”"],
    ["with the report turned round", "“[We back it],” <said> {Ana Silva}, who leads the party."],
    ["on both sides of its report", "“[We back it],” {Silva} <said>, “[but not today.]”"],
    ["over two sentences", "“[We back it],” {Silva} <stated>. “[But we need time.]”"],
    ["of several sentences", '"[We back it. We always did]," {Silva} <said>.'],
    ["in agency marks", "``[We back it],'' {Silva} <said>."],
    ["after a fragment in its clause", "[The plan was “very assertive,”] <said> {Gary Costa}, a professor."],
    ["behind an occasion", "{Silva} <said> in a statement, “[We back it.]”"],
  ])("%s", (_name, source) => expectOnly(source));

  it("are direct, mixed or indirect by their words", () => {
    const form = (text: string) => find(text)[0]?.form;
    expect(form("“We back it,” Silva said.")).toBe("DIRECT");
    expect(form("Silva said the plan is “a mess” and dead.")).toBe("MIXED");
    expect(form("Silva said the plan is dead.")).toBe("INDIRECT");
  });

  it("go to the speaker before when they stand alone behind an indirect report", () => {
    const found = find('Silva added that talks would go on. "I spoke with the union about it. They had no problem."');
    expect(found.map(({ cue, rule }) => [cue === null, rule])).toEqual([
      [false, "verb-that"],
      [true, "free-quotation"],
    ]);
  });

  it("stay one statement over paragraphs that carry them on", () => {
    const text = "Mayor speaks\n\n“The bridge is old,” Silva said. “It was built in 1910.\n\n“It has to go.”";
    const found = find(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.content.map(({ start, end }) => text.slice(start, end))).toEqual([
      "The bridge is old",
      "It was built in 1910.",
      "It has to go.",
    ]);
  });
});

describe("other cues", () => {
  it.each([
    ["according to, behind", "[The terms were final], <according to> {an official}."],
    ["according to, before", "<According to> {the ministry}, [the terms were final]."],
    ["as confirmed by", "[The two will meet on Friday], as <confirmed> by {Silva}."],
    ["as the paper reported", "As {the paper} <reported>, [the bridge will go]."],
    ["a parenthesis", "[The goal], {she} <said>, [is to forge a truce]."],
    ["a phrase", "{Silva} has <made it clear> that [the bridge will go]."],
    ["an adjective", "{Silva} <is adamant about> [receiving stronger assurances]."],
    ["a noun with a possessor", "The paper printed {Silva}’s <claim> that [the vote was rigged]."],
    ["a noun with an agent", "The sticking point was a prior <demand> from {the administration} for [half of the metal]."],
  ])("%s", (_name, source) => expectFound(source));

  it("reads a headline with a colon", () => {
    expectFound("{Finance minister}: [taxes will rise]\n\nThe budget was read in the old town hall for three hours on Monday.");
  });
});

describe("what a statement carries", () => {
  it("says when a report is denied or only planned", () => {
    expect(find("Silva did not say whether the deal is done.")[0]?.negated).toBe(true);
    expect(find("The council has yet to confirm whether the deal is done.")[0]?.negated).toBe(true);
    expect(find("The council would reject the deal.")[0]?.hypothetical).toBe(true);
    expect(find("The two are expected to sign the deal on Monday.").every(({ hypothetical }) => hypothetical)).toBe(true);
  });

  it("names by whose account something is told", () => {
    const told = find("Sources revealed that Silva declined to sign the document.").find(
      ({ cueLemma }) => cueLemma === "decline",
    );
    expect(told?.reportedBy).toBe("Sources");
    expect(told?.cueClass).toBe("ACTION");
  });

  it.each([
    ["behind the report", "“We will not wait,” Silva said, as quoted by the Lisbon Times.", "the Lisbon Times"],
    ["in the passive", "Silva was quoted by Reuters as saying the bill is dead.", "Reuters"],
    ["in the active", "State radio quoted Silva as saying the bill is dead.", "State radio"],
    ["of remarks", "The bill is dead, Silva said in remarks carried by state television.", "state television"],
  ])("names who prints another's words, %s", (_name, text, medium) => {
    expect(find(text).map(({ reportedBy }) => reportedBy)).toEqual([medium]);
  });

  it("resolves the speaker by the mention of its head, and “who” by its antecedent", () => {
    const text = "The bill was drafted by Ana Silva, who said it would create jobs.";
    const mention = {
      start: 24,
      end: 33,
      phrase: { start: 24, end: 33 },
      form: "NAME" as const,
      actor: "ana-silva",
      rule: "test",
    };
    const found = findStatements(readDocument({ key: "test", text }), [], [mention]);
    expect(found.find(({ cueLemma }) => cueLemma === "say")?.actor).toBe("ana-silva");
  });

  it("lies in the text, has an id of its own and a confidence", () => {
    const piece = fc.constantFrom(
      "Silva",
      "said",
      "that",
      "“",
      "”",
      ",",
      ".",
      "the bill",
      "who",
      "and",
      "according to",
      "called",
      "for",
      "his",
      "demand",
      "by",
      "was",
      "rejected",
      ":",
      "\n\n",
      "he",
      "“We go.”",
      "not",
      "to",
      "sign",
      "—",
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        const found = find(text);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { content, speaker, cue, confidence } of found) {
          for (const span of [...content, speaker, cue]) {
            if (span !== null) expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
          }
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
