import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCommand } from "./format.ts";
import { parseRequest } from "./parse.ts";

/** What a text is read as, in one line: `kind actors|topic` for each reading, then the options that were given. */
function readingOf(text: string): string {
  const request = parseRequest(text);
  const options = Object.entries(request.options).filter(([, value]) => value !== null && value !== false);
  const shown = options.map(([key, value]) => (value === true ? key : `${key}=${value}`)).join(" ");
  return [describeRequest(request), shown].filter((part) => part !== "").join(" · ");
}

function describeRequest(request: ReturnType<typeof parseRequest>): string {
  switch (request.kind) {
    case "help":
      return request.verb === null ? "help" : `help ${request.verb}`;
    case "topic":
      return `topic |${request.topic}`;
    case "search":
      return `search ${request.words}`;
    case "unavailable":
      return `unavailable ${request.verb} (${request.rest})`;
    case "missing":
      return `missing ${request.gap}: ${request.words}`;
    case "badOption":
      return `badOption ${request.option} ${request.fault} (${request.value})`;
    case "tooLong":
      return `tooLong ${request.length}`;
    case "tooManyActors":
      return `tooManyActors ${request.actors.length}`;
    default:
      return [request.kind, ...request.splits.map((split) => `[${split.actors.join(" + ")}|${split.topic ?? ""}]`)].join(" ");
  }
}

const CONTRACT: [string, string][] = [
  ["Zelensky", "stance [Zelensky|]"],
  ["Zelensky on NATO", "stance [Zelensky|NATO] [Zelensky on NATO|]"],
  [
    "Trump vs Zelensky on security guarantees",
    "stance [Trump + Zelensky|security guarantees] [Trump + Zelensky on security guarantees|]",
  ],
  ["topic ceasefire", "topic |ceasefire"],
  ["changes since:2025-01-01", "changes [|] · since=2025-01-01"],
  ["Zelensky on NATO asof:2025-02-20", "stance [Zelensky|NATO] [Zelensky on NATO|] · asOf=2025-02-20"],
  ["watch Zelensky on NATO weekly", "unavailable watch (Zelensky on NATO) · cadence=weekly"],
  ["Zelenski on NAOT", "stance [Zelenski|NAOT] [Zelenski on NAOT|]"],
  ["Macron on pineapple", "stance [Macron|pineapple] [Macron on pineapple|]"],
  ["", "help"],
  ["on NATO", "missing ACTOR: on NATO"],
  ["Trump vs", "missing SECOND_ACTOR: Trump vs"],
];

const SPELLINGS: [string, string][] = [
  ["   ", "help"],
  ["help", "help"],
  ["HELP Timeline", "help timeline"],
  ["?", "help"],
  ["help nonsense", "help"],
  ["/stance Zelensky", "stance [Zelensky|]"],
  ["Zelensky ABOUT NATO", "stance [Zelensky|NATO] [Zelensky ABOUT NATO|]"],
  ["Zelensky re NATO", "stance [Zelensky|NATO] [Zelensky re NATO|]"],
  ["Zelensky regarding NATO", "stance [Zelensky|NATO] [Zelensky regarding NATO|]"],
  ["Zelensky: NATO", "stance [Zelensky|NATO] [Zelensky NATO|]"],
  ["Zelensky : NATO", "stance [Zelensky|NATO] [Zelensky NATO|]"],
  ["Zelensky :NATO", "stance [Zelensky|NATO] [Zelensky NATO|]"],
  ["Trump versus Zelensky", "stance [Trump + Zelensky|]"],
  ["Trump vs. Zelensky", "stance [Trump + Zelensky|]"],
  ["Trump v Zelensky", "stance [Trump + Zelensky|]"],
  ["Gustav V", "stance [Gustav V|]"],
  ["Trump on NATO vs Zelensky", "stance [Trump|NATO vs Zelensky] [Trump + Zelensky|NATO] [Trump on NATO + Zelensky|]"],
  ["a vs b vs c vs d on e", "stance [a + b + c + d|e] [a + b + c + d on e|]"],
  ["a vs b vs c vs d vs e", "tooManyActors 5"],
  [
    "Committee on Climate on NATO",
    "stance [Committee|Climate on NATO] [Committee on Climate|NATO] [Committee on Climate on NATO|]",
  ],
  ['"Committee on Climate" on NATO', "stance [Committee on Climate|NATO] [Committee on Climate on NATO|]"],
  ['Zelensky on "going public"', "stance [Zelensky|going public] [Zelensky on going public|]"],
  ["“Зеленський” on “НАТО”", "stance [Зеленський|НАТО] [Зеленський on НАТО|]"],
  ["„Zelensky“ on «NATO»", "stance [Zelensky|NATO] [Zelensky on NATO|]"],
  ["O’Brien on NATO", "stance [O'Brien|NATO] [O'Brien on NATO|]"],
  ["Łukasz Müller on Ōsaka", "stance [Łukasz Müller|Ōsaka] [Łukasz Müller on Ōsaka|]"],
  ["Zelensky on NATO public", "stance [Zelensky|NATO] [Zelensky on NATO|] · public"],
  ["Zelensky on NATO short now", "stance [Zelensky|NATO] [Zelensky on NATO|] · short cadence=now"],
  ["since:2025 until:2025-02 changes", "changes [|] · since=2025-01-01 until=2025-02-28"],
  ["changes until:2024-02", "changes [|] · until=2024-02-29"],
  ["Zelensky asof:20.02.2025", "stance [Zelensky|] · asOf=2025-02-20"],
  ["Zelensky as-of:2025-2-3", "stance [Zelensky|] · asOf=2025-02-03"],
  ["Zelensky since: 2025-01-01", "stance [Zelensky|] · since=2025-01-01"],
  ['Zelensky from:"Kyiv Post"', "stance [Zelensky|] · from=Kyiv Post"],
  ["Zelensky FROM:Reuters", "stance [Zelensky|] · from=Reuters"],
  ["Zelensky since:2025-02-30", "badOption since NO_DATE (2025-02-30)"],
  ["Zelensky since:gestern", "badOption since NO_DATE (gestern)"],
  ["Zelensky asof:", "badOption asof NO_VALUE ()"],
  [
    "changes since:2025-03-01 until:2025-02-01",
    "badOption options SINCE_AFTER_UNTIL (since:2025-03-01 until:2025-02-01) · since=2025-03-01 until=2025-02-01",
  ],
  ["since:2025-01-01", "missing ACTOR:  · since=2025-01-01"],
  ["<@U1|zelensky> on <https://nato.int|NATO>", "stance [zelensky|NATO] [zelensky on NATO|]"],
  ["<https://nato.int>", "stance [https://nato.int|]"],
  ["Marks &amp; Spencer on R&amp;D", "stance [Marks & Spencer|R&D] [Marks & Spencer on R&D|]"],
  ["&lt;script&gt;", "stance [<script>|]"],
  ["&amp;lt;b&amp;gt;", "stance [&lt;b&gt;|]"],
  ["<!channel>", "stance [!channel|]"],
  [":flag-ua: Zelensky 🇺🇦 on NATO 👍🏽", "stance [Zelensky|NATO] [Zelensky on NATO|]"],
  ["🙂", "help"],
  ["*Zelensky* on `NATO`", "stance [Zelensky|NATO] [Zelensky on NATO|]"],
  ["Zelensky\u00a0on\u200b NATO", "stance [Zelensky|NATO] [Zelensky on NATO|]"],
  ['"Zelensky on NATO', "stance [Zelensky|NATO] [Zelensky on NATO|]"],
  ['""', "help"],
  ["timeline Zelensky on NATO", "timeline [Zelensky|NATO] [Zelensky on NATO|]"],
  ["Evidence Action", "evidence [Action|]"],
  ['"Evidence Action"', "stance [Evidence Action|]"],
  ["timeline", "missing ACTOR: "],
  ["evidence Zelensky on", "missing TOPIC: Zelensky on"],
  ["compare Trump and Zelensky on NATO", "compare [Trump + Zelensky|NATO] [Trump + Zelensky on NATO|]"],
  ["compare Trump, Zelensky", "compare [Trump + Zelensky|]"],
  ["compare Trump", "compare [Trump|]"],
  ["Trump vs on NATO", "missing SECOND_ACTOR: Trump vs on NATO"],
  ["vs Zelensky", "missing ACTOR: vs Zelensky"],
  ["Zelensky:", "missing TOPIC: Zelensky:"],
  ["topic", "missing TOPIC: "],
  ["search", "missing WORDS: "],
  ["search on the front", "search on the front"],
  ['search "rare earths" deal', 'search "rare earths" deal'],
  ['watch "Committee on Climate" on NATO', 'unavailable watch ("Committee on Climate" on NATO)'],
  ["changes Zelensky", "changes [Zelensky|] [|Zelensky]"],
  ["changes on NATO", "changes [|NATO]"],
  ["changes Zelensky on NATO", "changes [Zelensky|NATO] [Zelensky on NATO|] [|Zelensky on NATO]"],
  ["list", "unavailable list ()"],
  ["debug on", "unavailable debug (on)"],
  ["Zelensky list", "stance [Zelensky list|]"],
  ["x".repeat(300), `stance [${"x".repeat(300)}|]`],
  ["x".repeat(301), "tooLong 301"],
  ["x".repeat(5000), "tooLong 5000"],
];

describe("parseRequest", () => {
  it.each(CONTRACT)("reads the contract's example %j", (text, expected) => {
    expect(readingOf(text)).toBe(expected);
  });

  it.each(SPELLINGS)("reads %j", (text, expected) => {
    expect(readingOf(text)).toBe(expected);
  });

  it("keeps the whole text beside a verb, which may be the first word of a name", () => {
    expect(parseRequest("Evidence Action on health")).toMatchObject({ kind: "evidence", whole: "Evidence Action on health" });
    expect(parseRequest("Action on health")).toMatchObject({ kind: "stance", whole: null });
  });

  it("answers every text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 320 }), (text) => {
        expect(parseRequest(text).options).toBeDefined();
      }),
    );
  });

  it("reads back what formatCommand writes", () => {
    const name = fc
      .array(fc.constantFrom("Trump", "on", "vs", "list", "public", "since:1", "О'Нил", "Marks & Spencer", "v", "topic:"), {
        minLength: 1,
        maxLength: 4,
      })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), fc.option(name), fc.boolean(), (actors, topic, isPublic) => {
        const command = formatCommand({ actors, topic, options: { asOf: "2025-02-20", public: isPublic } });
        const request = parseRequest(command);
        expect(request).toMatchObject({ kind: "stance", options: { asOf: "2025-02-20", public: isPublic } });
        expect(request.kind === "stance" && request.splits[0]).toEqual({ actors, topic });
      }),
    );
  });
});
