/** Every failure that is foreseen, with what it means. The list is closed; `docs/errors.md` shows it. */
export const ERROR_CODES = {
  INPUT_NOT_FOUND: "no such file or folder",
  INPUT_UNREADABLE: "the file could not be read",
  INPUT_EMPTY: "the input holds no text",
  INPUT_BINARY: "the input is not text",
  INPUT_TOO_LARGE: "the input is over the size limit",
  INPUT_NOT_UTF8: "the input is not valid UTF-8",
  INPUT_NO_ARTICLE: "the page holds no article",
  INPUT_ADDRESS_REFUSED: "that web address may not be fetched",
  INPUT_UNREACHABLE: "the web address does not answer with a page",
  INPUT_INVALID: "the input does not have the form that is asked for",
  EVIDENCE_NOT_VERBATIM: "evidence does not stand verbatim in its version",
  ACTOR_UNKNOWN: "nobody goes by that name",
  ACTOR_AMBIGUOUS: "more than one actor goes by that name",
  TOPIC_UNKNOWN: "no topic goes by that name",
  TOPIC_AMBIGUOUS: "more than one topic goes by that name",
  ID_INVALID: "that is no id",
  CURSOR_INVALID: "that is no cursor of this list",
  PAGE_SIZE: "a page has 1 to 100 rows",
  DATE_INVALID: "that is no calendar day",
  QUERY_INVALID: "the query cannot be read, or does not fit the contract",
  QUERY_TOO_COSTLY: "the query is too deep or asks for too much at once",
  ENVIRONMENT_INVALID: "an environment variable has no usable value",
  NODE_TOO_OLD: "this Node.js is older than 24",
  PORT_TAKEN: "another program listens on that port",
  STORE_UNWRITABLE: "the database file or its folder cannot be written",
  STORE_UNREACHABLE: "the database does not answer",
  STORE_INVALID: "the file is no Stance database, or a damaged one",
  API_UNREACHABLE: "the API does not answer",
  API_REFUSED: "the API answered with an error",
  READER_FAILED: "the reader gave no usable reading of this article",
  READER_UNAVAILABLE: "the reader answers for no article",
  INTERNAL: "a fault of ours",
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** A foreseen failure: a code from the closed list and a sentence that says what to do next. */
export class KnownError extends Error {
  override name = "KnownError";
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
