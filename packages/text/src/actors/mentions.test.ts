import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marked } from "../../test/marked.ts";
import { readDocument } from "../document/document.ts";
import { findMentions } from "./mentions.ts";

const TITLE = "A headline that stands above the text\n\n";

/** Mentions of the text as "words → actor's name", pronouns last; `null` where the actor could not be told. */
function read(source: string) {
  const { text, spans } = marked(`${TITLE}${source}`);
  const { actors, mentions } = findMentions(readDocument({ key: "a1", text }));
  const nameOf = (key: string | null): string => actors.find((actor) => actor.key === key)?.name ?? "null";
  return {
    text,
    actors,
    mentions,
    words: spans.map((span) => text.slice(span.start, span.end)),
    said: mentions.map(({ start, end, actor }) => `${text.slice(start, end)} → ${nameOf(actor)}`),
    at: (index: number) => mentions.filter(({ start, end }) => start === spans[index]?.start && end === spans[index]?.end),
  };
}

describe("a marked stretch is a mention of", () => {
  test.each<[string, string, string, string]>([
    ["a person behind a title", "Freedonian President [Taras Orlovsky] spoke.", "PERSON", "Taras Orlovsky"],
    ["a person behind a small title", "The foreign minister [Taras Orlovsky] spoke.", "PERSON", "Taras Orlovsky"],
    ["a person with a department", "Secretary of State [Ana Silva] spoke.", "PERSON", "Ana Silva"],
    ["a person with particles and hyphens", "Envoy [Jean-Paul van der Berg] spoke.", "PERSON", "Jean-Paul van der Berg"],
    ["a speaker with a surname only", "“It is over,” [Orlovsky] said.", "PERSON", "Orlovsky"],
    ["a person by the title behind the name", "[Yuki Tanaka], the head of the bank, left.", "PERSON", "Yuki Tanaka"],
    [
      "a person before a possessive",
      "They read Ana [Silva]’s letter.".replace("Ana [Silva]", "[Ana Silva]"),
      "PERSON",
      "Ana Silva",
    ],
    ["a country", "They wrote to [France] again.", "GOVERNMENT", "France"],
    ["a country by its short name", "The [U.S.] refused.", "GOVERNMENT", "United States"],
    ["a country by its adjective", "They fear [Russian] attacks.", "GOVERNMENT", "Russia"],
    ["a country behind a prefix", "They read non-[European] papers.", "GROUP", "Europe"],
    ["a government", "The [French government] refused.", "GOVERNMENT", "France"],
    ["a government by its capital", "[Berlin] demands an answer.", "GOVERNMENT", "Germany"],
    ["a government by its capital in talks", "Talks with [Washington] go on.", "GOVERNMENT", "United States"],
    ["a seat of government that is asked", "They reached out to the [White House] for comment.", "ORGANISATION", "White House"],
    ["an institution", "[NATO] agreed.", "ORGANISATION", "NATO"],
    ["an organisation by its last word", "The [Harbour Workers Union] agreed.", "ORGANISATION", "Harbour Workers Union"],
    [
      "an organisation by its first word",
      "The [Institute for Harbour Studies] agreed.",
      "ORGANISATION",
      "Institute for Harbour Studies",
    ],
    ["a newspaper", "The [Daily Ledger] asked.", "ORGANISATION", "Daily Ledger"],
    ["a state's ministry", "The [Polish defence ministry] agreed.", "ORGANISATION", "Polish defence ministry"],
    ["a body called after a person", "The [Orlovsky administration] agreed.", "ORGANISATION", "Orlovsky administration"],
    ["a group of officials", "Talks were held with [Ukrainian defence officials] there.", "GROUP", "Ukrainian officials"],
    ["a group of members", "They pressed [NATO allies] for help.", "GROUP", "NATO member states"],
    ["a group by party", "They met [Republican lawmakers] there.", "GROUP", "Republican lawmakers"],
    ["an unnamed source", "It is over, according to a [Polish official].", "ANONYMOUS", "Polish official"],
    ["unnamed sources", "[Sources] revealed that it is over.", "ANONYMOUS", "sources"],
    ["a group without a name", "[Residents] said that it is over.", "GROUP", "residents"],
    ["a group of a country without a name", "[Polish protesters] said that it is over.", "GROUP", "Polish protesters"],
    ["a body without a name", "The [police] said that it is over.", "ORGANISATION", "police"],
    [
      "a body by a state's adjective",
      "The [American Harbour Association] agreed.",
      "ORGANISATION",
      "American Harbour Association",
    ],
    ["a body by a part of a state", "The [Scottish Harbour Party] agreed.", "ORGANISATION", "Scottish Harbour Party"],
    [
      "a person in apposition who acts",
      "The secretary of the guild (HG), [Dario Velk], has called it dangerous.",
      "PERSON",
      "Dario Velk",
    ],
    ["a person with an affiliation", "[Sharan Hotek], of the town council, described it.", "PERSON", "Sharan Hotek"],
    ["a person behind the end of a department", "The secretary of State [Orlovsky] said so.", "PERSON", "Orlovsky"],
    ["a person with a firm's last word", "They met [Clara Mills] there.", "PERSON", "Clara Mills"],
    ["a person behind a state of a union", "They met N.J. [Ana Silva Costa] there.", "PERSON", "Ana Silva Costa"],
    ["a college with a person's name", "They met at [Sarah Miller College] again.", "ORGANISATION", "Sarah Miller College"],
    ["unnamed reports", "However, [reports] suggest that it is over.", "ANONYMOUS", "reports"],
    ["a state's ministry by its possessor", "France's [Commerce Ministry] agreed.", "ORGANISATION", "French Commerce Ministry"],
    [
      "a state's ministry by its other form",
      "France's [Ministry of Commerce] agreed.",
      "ORGANISATION",
      "French Ministry of Commerce",
    ],
    ["a capital that is urged", "They urged [Moscow] to agree.", "GOVERNMENT", "Russia"],
    ["a capital that owns a policy", "It hurts [Tehran]’s economy.", "GOVERNMENT", "Iran"],
    ["a surname that is also a pronoun", "Spokesman [He Yadong] left.", "PERSON", "He Yadong"],
    ["a person behind a title across a comma", "Mexico’s president, [Dora Vega], left.", "PERSON", "Dora Vega"],
    ["a person behind a town", "Vermont [Ana Silva] left.", "PERSON", "Ana Silva"],
    [
      "a source who is told more of",
      "A senior [official], who asked not to be named, said it is over.".replace("senior [official]", "[senior official]"),
      "ANONYMOUS",
      "senior official",
    ],
    ["a person by whom he has", "They read [Orlovsky]’s spokesman on it.", "PERSON", "Orlovsky"],
    ["a party by the word behind", "They met the [Kadmos] party there.", "ORGANISATION", "Kadmos"],
    ["a capital in a clause", "Nothing moves unless [Paris] agrees.", "GOVERNMENT", "France"],
    ["a source behind a comma", "It will end, a [person] familiar with the talks said.", "ANONYMOUS", "person"],
    ["a body by what an apposition says it is", "[Harbour Voices], an advocacy group, left.", "ORGANISATION", "Harbour Voices"],
    ["a body by an apposition that goes on", "[Norvest], the operator of the port, left town.", "ORGANISATION", "Norvest"],
    ["a person behind a profession that is a paper too", "Economist [Ana Silva] of Norvest Bank left.", "PERSON", "Ana Silva"],
    ["a scholar", "Geneticist [Tavi Orlovsky] left.", "PERSON", "Tavi Orlovsky"],
    ["a firm behind what it is, at the beginning", "Drugmaker [Norvest] left town.", "ORGANISATION", "Norvest"],
    ["a firm by what it says it will do", "[Norvest Glass] said on Monday it will leave.", "ORGANISATION", "Norvest Glass"],
    ["a firm by its founder", "The letter is from [Norvest] founder Jan Nowak.", "ORGANISATION", "Norvest"],
    ["a person whose apposition says no kind of body", "[Jan Nowak], a group leader, left.", "PERSON", "Jan Nowak"],
    ["a source with an affiliation", "A [spokesman] for the bank said it is over.", "ANONYMOUS", "spokesman"],
  ])("%s: %s", (_, source, kind, name) => {
    const { actors, at } = read(source);
    expect(at(0).map(({ actor }) => actors.find(({ key }) => key === actor))).toMatchObject([{ kind, name }]);
  });
});

describe("no actor is", () => {
  test.each([
    ["a place to travel to", "They travel to Washington and visit Paris."],
    ["a building", "They met during a White House visit."],
    ["an event", "They met at the Harbour Security Conference."],
    ["a treaty", "Article Five of the Harbour Treaty holds."],
    ["a day or a month", "On Tuesday in March the Easter break began."],
    ["a common word at the head of a sentence", "Negotiations failed. Talks go on. Protection matters."],
    ["a programme behind a role word", "Every Student Succeeds Act money ran out. An Executive Order said so."],
    ["a word that merely begins a sentence", "Whoever said it left. Having said it, they left."],
    ["a crowd", "They met workers and troops and reporters."],
    ["a country as a place", "It lies in Germany."],
    ["a state's town", "The mayor of Los Angeles left New York."],
    ["what somebody is", "He was an official and worked as a spokesman."],
    ["a country's plural as a crowd", "They saw many Ukrainians there."],
    ["a treaty organisation's name in lower case", "They formed an alliance and a union."],
  ])("%s: %s", (_, source) => {
    expect(read(source).mentions.filter(({ form, rule }) => form !== "PRONOUN" && rule !== "known-institution")).toEqual([]);
  });
});

describe("one article's mentions are joined", () => {
  test.each<[string, string, string]>([
    ["surname", "Minister Ana Silva left. Later [Silva] spoke.", "Ana Silva"],
    ["another spelling of the surname", "Minister Taras Orlovsky left. Later [Orlovskyy] spoke.", "Taras Orlovsky"],
    ["title alone", "French President Jean Morel left. Later the [president] spoke.", "Jean Morel"],
    [
      "title with a country",
      "French President Jean Morel met Polish President Jan Nowak. Later the [Polish president] spoke.",
      "Jan Nowak",
    ],
    ["short form of the first name", "Senator Robert Hartman left. Later [Bob] spoke.", "Robert Hartman"],
    ["acronym", "The Harbour Workers Union (HWU) met. The [HWU] agreed.", "Harbour Workers Union"],
    ["alliance", "They wrote to NATO. The [alliance] agreed.", "NATO"],
    ["members of it", "NATO and its [member states] agreed.", "NATO member states"],
    ["country", "They export more, and French growth helps France and the [country] is glad.", "France"],
    ["holder's country", "Polish President Jan Nowak wants guarantees for his [country] now.", "Poland"],
    ["ministry", "The Polish defence ministry spoke. Later the [ministry] agreed.", "Polish defence ministry"],
    [
      "title with a country that the name goes without",
      "U.S. aid to France. President Jan Nowak left. Later the [U.S. president] spoke.",
      "Jan Nowak",
    ],
    ["title without its department", "Polish Foreign Minister Jan Nowak left. The [minister] spoke.", "Jan Nowak"],
    ["leader of a country", "Polish Prime Minister Jan Nowak left. The [Polish leader] spoke.", "Jan Nowak"],
    ["title that takes a gerund", "President Jan Nowak left. They accused the [president] of lying.", "Jan Nowak"],
    ["particles and surname", "Envoy Ursula von der Berg left. [Von der Berg] spoke.", "Ursula von der Berg"],
    ["nickname", "Senator Peter Hartman left. [Pete] spoke.", "Peter Hartman"],
    ["group again", "Polish officials met. The [officials] agreed.", "Polish officials"],
    ["bare ministry", "The Polish Defence Ministry met. The [Defence Ministry] agreed.", "Polish Defence Ministry"],
    ["source again", "A Polish official left. Later a German diplomat said no. The [diplomat] left.", "German diplomat"],
    ["surname with Mrs., of a couple", "Bill Harker and Hillary Harker left. Mrs. [Harker] spoke.", "Hillary Harker"],
    ["surname with Mr., of a couple", "Bill Harker and Hillary Harker left. Mr. [Harker] spoke.", "Bill Harker"],
    ["surname with its article", "They met Karim al-Dabbi. “It is over,” said [al-Dabbi].", "Karim al-Dabbi"],
    ["surname of a junior", "Minister Anton Faull Jr. left. Later [Faull] spoke.", "Anton Faull Jr."],
    ["first word of a firm in a trade", "Skyhop Pharma said it was over. They met [Skyhop] later.", "Skyhop Pharma"],
    ["short name of a firm", "Skyhop Inc. met them. [Skyhop] said it was over.", "Skyhop Inc."],
    ["surname with particles behind a month's name", "Senator Jan de Vries left. Later [De Vries] spoke.", "Jan de Vries"],
    ["he, by the subject", "Minister Jan Nowak met Senator Robert Hartman. [He] spoke.", "Jan Nowak"],
    ["she, by the given name", "Minister Jan Nowak met Senator Ana Silva. [She] spoke.", "Ana Silva"],
    ["his, before what he said", "Minister Jan Nowak met Ana Silva. Soon [his] call for a vote came.", "Jan Nowak"],
    [
      "her, before the side she takes",
      "Minister Jan Nowak met Ana Silva and heard [her] fierce opposition to a vote.",
      "Ana Silva",
    ],
    ["he, said of another", "Jan Nowak met Robert Hartman. Nowak said: “[He] will win.”", "Robert Hartman"],
    ["who", "They met Jan Nowak, [who] spoke.", "Jan Nowak"],
  ])("by %s: %s", (_, source, name) => {
    const { actors, at } = read(source);
    expect(at(0).map(({ actor }) => actors.find(({ key }) => key === actor)?.name)).toEqual([name]);
  });

  test("each indefinite source is another one", () => {
    const { actors } = read("A Polish official said it is over. A Polish official said it is not.");
    expect(actors.filter(({ kind }) => kind === "ANONYMOUS")).toHaveLength(2);
  });

  test("both sides are the two countries that talk", () => {
    const { said } = read("A deal between Poland and Germany is near. Now both sides have moved.");
    expect(said.slice(2)).toEqual(["both sides → Poland", "both sides → Germany"]);
  });
});

test("a woman of the surname is not the man who was named", () => {
  const { said } = read("Bill Harker left. Mrs. Harker said it was late. Mr. Harker agreed.");
  expect(said).toEqual(["Bill Harker → Bill Harker", "Harker → Harker", "Harker → Bill Harker"]);
});

test("a name keeps what its hyphen joins", () => {
  expect(read("President Moon Jae-in left.").said).toEqual(["Moon Jae-in → Moon Jae-in"]);
});

describe("two candidates are as good as none", () => {
  test("for a surname", () => {
    const { at } = read("Ana Silva and Jan Silva left. Later [Silva] spoke.");
    expect(at(0)).toMatchObject([{ actor: null, rule: "ambiguous-surname" }]);
  });

  test("for a surname that has just been given to another", () => {
    const { at } = read("Senator Jan Silva left. Silva spoke. Ana Silva spoke too. [Silva] left.");
    expect(at(0)).toMatchObject([{ actor: null, rule: "ambiguous-surname" }]);
  });

  test("for a title of another country", () => {
    expect(read("President Jan Nowak met the [Emirati president] in France with French friends from Italy.").at(0)).toEqual([]);
  });

  test("for a title", () => {
    const { at } = read("French President Jean Morel met Polish President Jan Nowak. Later the [president] spoke.");
    expect(at(0)).toMatchObject([{ actor: null, rule: "ambiguous-title" }]);
  });

  test("for a pronoun", () => {
    const { at } = read("Jan Nowak and Robert Hartman left. [He] spoke.");
    expect(at(0)).toMatchObject([{ actor: null, rule: "two-antecedents" }]);
  });
});

test("titles are gathered as roles, each once, and never in the name", () => {
  const { text, actors } = read(
    "Polish President Jan Nowak left. President Nowak, the leader of the bloc, spoke. President Nowak left.",
  );
  expect(actors[0]?.name).toBe("Jan Nowak");
  const titles = actors[0]?.roles.map(({ title }) => title);
  expect(titles).toEqual(["Polish President", "President", "leader of the bloc"]);
  expect(actors[0]?.roles.map(({ start, end }) => text.slice(start, end))).toEqual(titles);
});

test("a name is short and its phrase whole", () => {
  const { text, spans } = marked(`${TITLE}[Polish President [Jan Nowak]] left.`.replace("[Polish", "Polish").replace("]]", "]"));
  const mention = findMentions(readDocument({ key: "a1", text })).mentions.find(({ start }) => start === spans[0]?.start);
  expect(text.slice(mention?.phrase.start, mention?.phrase.end)).toBe("Polish President Jan Nowak");
});

test("a headline in capitals names only who the article or the table knows", () => {
  const text =
    "Nowak Hails US Harbour Talks In Big Deal\n\nPolish President Jan Nowak hailed the talks on Tuesday in the harbour.";
  const { mentions } = findMentions(readDocument({ key: "a1", text }));
  expect(mentions.filter(({ end }) => end < 40).map(({ start, end }) => text.slice(start, end))).toEqual(["Nowak", "US"]);
});

test("spans are words of the text, in order, within their phrases, whatever the text", () => {
  const word = fc.constantFrom(
    "Jan",
    "Nowak",
    "the",
    "President",
    "of",
    "France",
    ",",
    "said",
    "a",
    "official",
    "NATO",
    "“",
    "”",
    ".",
    "-",
    "his",
    "country",
    "he",
    "(",
    ")",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = `${TITLE}${words.join(" ")}`;
      const { actors, mentions } = findMentions(readDocument({ key: "a1", text }));
      for (const { start, end, phrase, actor } of mentions) {
        expect(start).toBeLessThan(end);
        expect(phrase.start).toBeLessThanOrEqual(start);
        expect(phrase.end).toBeGreaterThanOrEqual(end);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(actor === null || actors.some(({ key }) => key === actor)).toBe(true);
      }
      expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b));
    }),
  );
});
