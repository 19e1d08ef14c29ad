import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A request that the stand-in took: the Web API's method, or `response_url`. */
export interface Received {
  readonly method: string;
  readonly body: Record<string, unknown>;
}

export interface SlackStandIn {
  readonly apiUrl: string;
  readonly responseUrl: string;
  readonly received: readonly Received[];
  /** Settles when `count` requests other than `auth.test` have come. */
  readonly waitFor: (count: number) => Promise<readonly Received[]>;
  readonly close: () => Promise<void>;
}

type Answer = { readonly status?: number; readonly body: unknown };
type Answers = (received: Received) => Answer | undefined;

const USUAL: Readonly<Record<string, unknown>> = {
  "auth.test": { ok: true, user_id: "UBOT", bot_id: "BBOT", team_id: "T111" },
  response_url: "ok",
};

/** Stands in for Slack over real HTTP: its Web API, and a place for replies by `response_url`. */
export async function standInForSlack(answers: Answers = () => undefined): Promise<SlackStandIn> {
  const received: Received[] = [];
  let arrived = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const method = new URL(request.url ?? "/", "http://localhost").pathname.split("/").at(-1) ?? "";
    const taken = { method, body: await bodyOf(request) };
    const answer = answers(taken) ?? { body: USUAL[method] ?? { ok: true, ts: "1.1", channel: taken.body.channel } };
    const text = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
    response.writeHead(answer.status ?? 200, {
      "content-type": typeof answer.body === "string" ? "text/plain" : "application/json",
    });
    response.end(text);
    if (method === "auth.test") return;
    received.push(taken);
    arrived.resolve();
    arrived = Promise.withResolvers();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address of this form.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${url}/api/`,
    responseUrl: `${url}/response_url`,
    received,
    waitFor: async (count) => {
      while (received.length < count) await arrived.promise;
      return received;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  if (request.headers["content-type"]?.startsWith("application/json")) return JSON.parse(text);
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [name, name === "blocks" ? JSON.parse(value) : value]),
  );
}
