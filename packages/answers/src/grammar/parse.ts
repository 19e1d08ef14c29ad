import { HELP_WORDS, PREPOSITIONS } from "./lexicon.ts";
import { NO_OPTIONS, type Options, splitOptions } from "./options.ts";
import { MAX_ACTORS, MAX_TYPED_LENGTH, type Request } from "./request.ts";
import { cleanTypedText } from "./slack-text.ts";
import { gapOf, type Split, splitsOf } from "./splits.ts";
import { isWord, joinTokens, type Token, tokenize, typedAgain } from "./tokens.ts";
import { isUnavailable, type Verb, verbOf } from "./verbs.ts";

/** The longest text that is looked at, in code units: Slack's escapes make a text longer than what was typed. */
const MAX_RAW_LENGTH = 4000;

/** What the text after `/stance` asks for; every text has an answer. */
export function parseRequest(text: string): Request {
  if (text.length > MAX_RAW_LENGTH) return { kind: "tooLong", length: text.length, options: NO_OPTIONS };
  const cleaned = cleanTypedText(text);
  const length = [...cleaned].length;
  if (length > MAX_TYPED_LENGTH) return { kind: "tooLong", length, options: NO_OPTIONS };
  const { words, options, fault } = splitOptions(withoutCommand(tokenize(cleaned)));
  if (fault !== null) return { kind: "badOption", options, ...fault };
  return parseWords(words, options);
}

const withoutCommand = (tokens: readonly Token[]): readonly Token[] =>
  isWord(tokens[0], ["/stance"]) ? tokens.slice(1) : tokens;

function parseWords(words: readonly Token[], options: Options): Request {
  const [first, ...rest] = words;
  if (first === undefined) {
    const asked = options.since ?? options.until ?? options.asOf ?? options.from;
    return asked === null ? { kind: "help", verb: null, options } : missing("ACTOR", null, words, options);
  }
  if (isWord(first, HELP_WORDS)) return { kind: "help", verb: verbOf(rest[0]?.text ?? ""), options };
  const verb = first.quoted ? null : verbOf(first.text);
  return verb === null ? parseAsk("stance", null, words, options) : parseVerb(verb, words, options);
}

function parseVerb(verb: Verb, words: readonly Token[], options: Options): Request {
  const rest = words.slice(1);
  const whole = joinTokens(words);
  if (isUnavailable(verb)) return { kind: "unavailable", verb, rest: typedAgain(rest), options, whole };
  if (verb === "changes") return parseChanges(rest, options, whole);
  if (verb === "topic") {
    const topic = joinTokens(isWord(rest[0], PREPOSITIONS) ? rest.slice(1) : rest);
    return topic === "" ? missing("TOPIC", verb, words, options) : { kind: "topic", topic, options, whole };
  }
  if (verb === "search") {
    return rest.length === 0
      ? missing("WORDS", verb, words, options)
      : { kind: "search", words: typedAgain(rest), options, whole };
  }
  return parseAsk(verb, verb, words, options);
}

/** Changes need neither actor nor topic; a lone name may be either. */
function parseChanges(rest: readonly Token[], options: Options, whole: string): Request {
  const base = { kind: "changes", options, whole } as const;
  if (rest.length === 0) return { ...base, splits: [{ actors: [], topic: null }] };
  const beforeTopic = gapOf(rest) === "ACTOR" && rest.length > 1;
  if (beforeTopic) return { ...base, splits: [{ actors: [], topic: joinTokens(rest.slice(1)) }] };
  const splits = splitsOf(rest);
  if (splits.length === 0) return missing(gapOf(rest) ?? "ACTOR", "changes", rest, options);
  return { ...base, splits: [...splits, { actors: [], topic: joinTokens(rest) }] };
}

function parseAsk(
  kind: "stance" | "timeline" | "compare" | "evidence",
  verb: Verb | null,
  words: readonly Token[],
  options: Options,
): Request {
  const rest = verb === null ? words : words.slice(1);
  const gap = gapOf(rest);
  if (gap !== null) return missing(gap, verb, words, options);
  const splits = splitsOf(rest, kind === "compare");
  const fewEnough = splits.filter((split) => split.actors.length <= MAX_ACTORS);
  if (splits.length > 0 && fewEnough.length === 0) return { kind: "tooManyActors", actors: (splits[0] as Split).actors, options };
  if (fewEnough.length === 0) return missing("ACTOR", verb, words, options);
  return { kind, splits: fewEnough, options, whole: verb === null ? null : joinTokens(words) };
}

function missing(
  gap: Extract<Request, { kind: "missing" }>["gap"],
  verb: Verb | null,
  words: readonly Token[],
  options: Options,
): Request {
  const there = verb === null ? words : words.slice(verbOf(words[0]?.text ?? "") === verb ? 1 : 0);
  return { kind: "missing", gap, verb, words: typedAgain(there), options, whole: verb === null ? null : joinTokens(words) };
}
