import { RefusedError } from "./refused-error.ts";

/** The data of a GraphQL response; `RefusedError` where it holds errors or is none. */
export function dataOf<Data>(response: unknown): Data {
  if (!isRecord(response)) throw notGraphQL();
  const { data, errors } = response;
  if (Array.isArray(errors) && errors.length > 0) throw refusal(errors.filter(isRecord));
  if (!isRecord(data)) throw notGraphQL();
  // The contract gives the data its type; client and API are generated from the same printed schema.
  return data as Data;
}

/** What is thrown where something answers that does not speak GraphQL. */
export const notGraphQL = (detail = "", options?: ErrorOptions): RefusedError =>
  new RefusedError(`What answered is not the Stance API${detail}: check STANCE_API_URL.`, [], null, options);

function refusal(errors: readonly Record<string, unknown>[]): RefusedError {
  const extensions = errors.map((error) => (isRecord(error.extensions) ? error.extensions : {}));
  const codes = extensions.map((extension) => extension.code).filter(isText);
  const messages = errors.map((error) => error.message).filter(isText);
  const reference = extensions.map((extension) => extension.reference).find(isText) ?? null;
  return new RefusedError(messages.join(" ") || "The API gave no reason.", codes, reference, { cause: errors });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
