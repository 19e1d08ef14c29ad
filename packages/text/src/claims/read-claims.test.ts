import type { ReadPosition, ReadStatement } from "@stance/schema";
import { describe, expect, it } from "vitest";
import { marked } from "../../test/marked.ts";
import { readClaims } from "./read-claims.ts";

interface Telling {
  readonly form?: ReadStatement["form"];
  readonly stance?: ReadPosition["stance"];
  readonly topics?: readonly string[];
}

/** What is claimed by a sentence in which the cue is marked first, or after the content with `contentFirst`. */
function claimsOf(
  source: string,
  { form = "INDIRECT", stance = "SUPPORT", topics = ["harbour"] }: Telling,
  contentFirst = false,
) {
  const { text, spans } = marked(source);
  const quoted = spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const [cue, content] = contentFirst ? [quoted[1], quoted[0]] : quoted;
  if (cue === undefined || content === undefined) throw new Error("mark the cue and the content");
  const statement: ReadStatement = {
    id: "s1",
    form,
    speaker: { start: 0, end: 4, text: text.slice(0, 4), actor: "ada-mine" },
    onBehalfOf: null,
    reportedBy: null,
    cue,
    content: [content],
    topics: [...topics],
    saidOn: null,
    rule: "test",
    confidence: 0.9,
  };
  const position: ReadPosition = {
    statement: "s1",
    actor: "ada-mine",
    topic: topics[0] ?? "harbour",
    stance,
    target: null,
    condition: stance === "CONDITIONAL" ? "if" : null,
    basis: form === "ACTION" ? "ACTION" : "REPORTED_SPEECH",
    evidence: [content],
    saidOn: null,
    rule: "test",
    confidence: 0.9,
  };
  return readClaims(text, { statements: [statement], positions: [position] }).map(
    ({ kind, subject, answer, words }) => `${kind} ${subject} ${answer.join("+")}: ${words}`,
  );
}

describe("how a thing stands", () => {
  it.each([
    ["is settled when its terms were", "Mine [said] [the terms of the lease were finally agreed on Monday].", ["SETTLED"]],
    ["is nearly so when it is close", "Mine [said] [the lease was close to a final agreement].", ["NEARLY"]],
    ["is open when it is under negotiation", "Mine [said] [the lease is still under negotiation].", ["OPEN"]],
    ["is open when it has not been signed", "Mine [said] [the contract has not yet been signed].", ["OPEN"]],
    ["is open while they talk", "Mine [said]: “[We are still talking].”", ["OPEN"]],
    ["is open when no deal has been reached", "Mine [said] [no formal agreement has been reached].", ["OPEN"]],
    ["is open when it is denied that it was settled", "Mine [denied] [that the deal had been signed].", ["OPEN"]],
    ["is not told where it is denied that it is open", "Mine [denied] [that the lease is still under negotiation].", []],
    ["is not told by who did not say so", "Mine [did not say] [that the deal was signed].", []],
    ["is not told by a hope", "Mine [hoped] [the deal was signed].", []],
    ["is not told by what will be", "Mine [said] [the contract would soon be one that was signed].", []],
    ["is not told by a question", "Mine [asked] [whether the deal was signed].", []],
    ["is not told by a condition", "Mine [said] [she would leave once the deal was signed].", []],
    ["is not told where two things are", "Mine [said] [the deal was signed, but the lease is still under negotiation].", []],
  ])("%s", (_promise, source, expected) => {
    expect(claimsOf(source, {}).map((claim) => claim.split(/[ :]+/)[1])).toEqual(expected);
  });

  it("is not told of one of many topics", () => {
    expect(claimsOf("Mine [said] [the deal was signed].", { topics: ["a", "b", "c"] })).toEqual([]);
  });
});

describe("a sum that is asked for", () => {
  it.each([
    [
      "tells who asks for how much",
      "Mine [demanded] [$40 million in rent].",
      ["AMOUNT demand USD 40000000: $40 million", "WHO demand 40000000 USD ada-mine: demanded $40 million"],
    ],
    [
      "tells what it is in exchange for",
      "Mine [requested] [€2 bn in exchange for future help].",
      [
        "AMOUNT demand EUR 2000000000: €2 bn",
        "WHO demand 2000000000 EUR ada-mine: requested €2 bn",
        "TERMS 2000000000 EUR for help COMING: in exchange for future help",
      ],
    ],
    [
      "tells that it is for the past",
      "Mine [sought] [a $3 million fee in return for earlier city loans.]",
      [
        "AMOUNT demand USD 3000000: $3 million",
        "WHO demand 3000000 USD ada-mine: sought a $3 million",
        "TERMS 3000000 USD for loans PAST: in return for earlier city loans",
      ],
    ],
    [
      "is told by a cue with its helping verbs",
      "Mine [has also demanded] [£6 million].",
      ["AMOUNT demand GBP 6000000: £6 million", "WHO demand 6000000 GBP ada-mine: has also demanded £6 million"],
    ],
    ["is not one that was not asked for", "Mine [did not request] [$40 million].", []],
    ["is not one that may be asked for", "Mine [would ask for] [$40 million].", []],
    ["that is small may be asked for by many", "Mine [demanded] [$15 an hour].", ["AMOUNT demand USD 15: $15"]],
    ["that is a share may be asked for by many", "Mine [demanded] [5 percent more].", ["AMOUNT demand % 5: 5 percent"]],
    ["that is a guess is none", "Mine [offered] [about $300 each].", []],
    ["is not one that stands far behind", "Mine [demanded] [a vote on the bridge that cost $40 million].", []],
    ["is not one that is only spoken of", "Mine [mentioned] [$40 million in rent].", []],
    ["that is offered may be offered by many", "Mine [pledged] [£1,500,000.50].", ["AMOUNT offer GBP 1500000.5: £1,500,000.50"]],
  ])("%s", (_promise, source, expected) => {
    expect(claimsOf(source, {})).toEqual(expected);
  });
});

describe("an idea", () => {
  it.each([
    ["has somebody who began it", "Mine initially [proposed] [the idea].", ["WHO origin ada-mine+FIRST: proposed the idea"]],
    [
      "is put forward by others",
      "Mine [presented] [the proposed plan].",
      ["WHO origin ada-mine+LATER: presented the proposed plan"],
    ],
    ["that is new is another", "Mine first [proposed] [a plan].", []],
    ["that is only praised has no author", "Mine [praised] [the plan].", []],
  ])("%s", (_promise, source, expected) => {
    expect(claimsOf(source, { form: "ACTION" })).toEqual(expected);
  });
});

describe("the reason of an act", () => {
  it.each([
    [
      "is named behind it",
      "Mine [vetoed] [the lease], citing the noise of night trains. It fell.",
      ["REASON AGAINST night+noiz+train: citing the noise of night trains"],
    ],
    ["is not one of few words", "Mine [vetoed] [the lease] because of noise.", []],
    ["does not stand in another sentence", "Mine [vetoed] [the lease]. The council sat because the mayor was away.", []],
  ])("%s", (_promise, source, expected) => {
    expect(claimsOf(source, { form: "ACTION", stance: "OPPOSE" })).toEqual(expected);
  });

  it("is not looked for behind words", () => {
    expect(claimsOf("Mine [criticised] [the lease], citing the noise of night trains.", { stance: "OPPOSE" })).toEqual([]);
  });
});

it("takes no longer than linear time over hostile words", () => {
  const hostile = `Mine [demanded] [${"$1 ".repeat(20_000)}the deal ${"is not ".repeat(20_000)}].`;
  expect(claimsOf(hostile, {})).toEqual([]);
});
