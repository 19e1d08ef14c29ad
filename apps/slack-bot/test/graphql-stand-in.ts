import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** The data of the operation of that name; `null` never answers. */
type Answers = (operation: string) => unknown;

/** Stands in for the Stance API over real HTTP and ends with the test. Gives its address. */
export async function standInForApi(answers: Answers): Promise<string> {
  const server = createServer(async (request, response) => {
    const { query } = JSON.parse(await text(request));
    const data = answers(/^\s*query (\w+)/m.exec(query)?.[1] ?? "");
    if (data === null) return;
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ data }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // A server that listens on a port has an address of this form.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
