import type { Store } from "@stance/store";
import {
  type DocumentNode,
  execute as executeDocument,
  type FormattedExecutionResult,
  GraphQLError,
  parse,
  validate,
} from "graphql";
import { createContext } from "./context.ts";
import { costRefusal } from "./cost-limit.ts";
import { formatStanceError, type ReportFault } from "./error-format.ts";
import { schema } from "./schema.ts";

/** An operation as GraphQL over HTTP has it. */
export interface OperationRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

/** Answers one operation from the store; whatever is wrong is in `errors`, each with a code of the closed list. */
export async function execute(store: Store, request: OperationRequest, report?: ReportFault): Promise<FormattedExecutionResult> {
  const { errors, data } = await answer(store, request);
  return {
    ...(errors === undefined ? {} : { errors: errors.map((error) => formatStanceError(error.toJSON(), error, report)) }),
    ...(data === undefined ? {} : { data }),
  };
}

async function answer(store: Store, { query, variables, operationName }: OperationRequest) {
  const document = parseOrError(query);
  if (document instanceof GraphQLError) return { errors: [document] };
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  const refusal = costRefusal(document, { variables, operationName });
  if (refusal !== null) return { errors: [new GraphQLError(refusal.message, { originalError: refusal })] };
  const contextValue = createContext(store);
  return executeDocument({
    schema,
    document,
    contextValue,
    variableValues: variables ?? null,
    operationName: operationName ?? null,
  });
}

function parseOrError(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

const MOST_TOKENS = 10_000;
