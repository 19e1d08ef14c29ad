import type { ApolloServerPlugin } from "@apollo/server";
import { costRefusal, type StanceContext } from "@stance/graphql";
import { GraphQLError } from "graphql";

/** Refuses an operation that costs too much when it is known which one is to run, and before it does. */
export const costLimit = (): ApolloServerPlugin<StanceContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request }) => {
      const refusal = costRefusal(document, request);
      if (refusal === null) return;
      throw new GraphQLError(refusal.message, { originalError: refusal, extensions: { http: { status: 400 } } });
    },
  }),
});
