import { randomUUID } from "node:crypto";
import { KnownError } from "@stance/schema";
import { GraphQLError, type GraphQLFormattedError } from "graphql";

/** Told of every fault of ours, with the reference that the asker was given. */
export type ReportFault = (reference: string, fault: unknown) => void;

const reportToStandardError: ReportFault = (reference, fault) => console.error(`fault ${reference}:`, fault);

/**
 * What an asker sees of an error: a foreseen failure with its code and words, what is wrong with the query as the
 * library says it, and INTERNAL with a reference for everything else.
 */
export function formatStanceError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: ReportFault = reportToStandardError,
): GraphQLFormattedError {
  const causes = causesOf(error);
  const known = causes.find((cause) => cause instanceof KnownError);
  if (known !== undefined) return { ...placeOf(formatted), message: known.message, extensions: { code: known.code } };
  if (formatted.path === undefined && causes.every(isOfLibrary)) return asQueryError(formatted);
  const reference = randomUUID();
  report(reference, causes.at(-1));
  const message = `Something went wrong on our side. Tell us this reference: ${reference}`;
  return { ...placeOf(formatted), message, extensions: { code: "INTERNAL", reference } };
}

/** The error and what it wraps, outermost first. */
function causesOf(error: unknown): unknown[] {
  const inner = isOfLibrary(error) ? error.originalError : undefined;
  return inner === undefined ? [error] : [error, ...causesOf(inner)];
}

const isOfLibrary = (error: unknown): error is GraphQLError => error instanceof GraphQLError;

/** Clients of persisted queries read this code, so it stays; whatever else is wrong with a query is QUERY_INVALID. */
const ofProtocol = (code: unknown): boolean => typeof code === "string" && code.startsWith("PERSISTED_QUERY_");

function asQueryError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  return {
    ...placeOf(formatted),
    message: formatted.message,
    extensions: { code: ofProtocol(code) ? code : "QUERY_INVALID" },
  };
}

const placeOf = ({ locations, path }: GraphQLFormattedError) => ({
  ...(locations === undefined ? {} : { locations }),
  ...(path === undefined ? {} : { path }),
});
