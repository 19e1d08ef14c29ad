import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Reach } from "../src/web/web-address.ts";

/** Opens the guard to servers of the tests; only ever given by a test. */
export const LOCAL_REACH: Reach = { allows: (address) => address === "127.0.0.1" };

/** A web server on 127.0.0.1 for the time of a test. */
export interface LocalServer {
  /** Without a slash at its end. */
  readonly address: string;
  /** The paths asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Serves what `answer` answers; a robots.txt that it does not know is not there. */
export async function startLocalServer(answer: RequestListener): Promise<LocalServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
