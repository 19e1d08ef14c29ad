import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answerOperation, type World } from "./world.ts";

export interface StandIn {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A server on a free port of this machine. */
export async function serve(listener: RequestListener): Promise<StandIn> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, close };
}

/** An API that answers from a world. */
export const serveWorld = (world: World): Promise<StandIn> =>
  serve(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    const name = /query (\w+)/.exec(query)?.[1] ?? "";
    response.end(JSON.stringify({ data: answerOperation(world, name, variables) }));
  });
