export { type CommandParts, formatCommand } from "./grammar/format.ts";
export type { Cadence, OptionFault, Options } from "./grammar/options.ts";
export { parseRequest } from "./grammar/parse.ts";
export { type AskRequest, MAX_ACTORS, MAX_TYPED_LENGTH, type Request } from "./grammar/request.ts";
export type { Gap, Split } from "./grammar/splits.ts";
export type { UnavailableVerb, Verb } from "./grammar/verbs.ts";
