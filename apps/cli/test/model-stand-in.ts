import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the stand-in answers to the body of one request. */
export type Reply = (body: string, response: ServerResponse) => void;

/** A language model's endpoint on this machine; it plays the replies in order, the last one for ever. */
export interface ModelStandIn extends AsyncDisposable {
  readonly url: string;
  /** The body of each request, with its headers before it. */
  readonly received: readonly string[];
}

export async function startModel(...replies: readonly Reply[]): Promise<ModelStandIn> {
  const received: string[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    received.push(`${JSON.stringify(request.headers)}\n${body}`);
    replies[Math.min(received.length, replies.length) - 1]?.(body, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with a status, a body and headers. */
export const replying =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply =>
  (_body, response) =>
    void response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));

/** Answers with a message of the model, in the OpenAI protocol. */
export const saying = (content: string | null, refusal: string | null = null): Reply =>
  replying(200, {
    id: "c1",
    object: "chat.completion",
    created: 1,
    model: "stand-in",
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content, refusal } }],
    usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
  });

/** Finds these words said, and this stance in them. */
export const finding =
  (words: string, stance: "SUPPORT" | "OPPOSE", topic: string): Reply =>
  (body, response) => {
    const statement = {
      speaker: "Ada Silva",
      speakerName: "Ada Silva",
      cue: null,
      content: [words],
      reportedBy: null,
      isAct: false,
    };
    const judged = { item: 1, topic, stance, condition: null, target: null, confidence: 0.8 };
    const answer = body.includes("The topics:") ? { stances: [judged] } : { statements: [statement] };
    saying(JSON.stringify(answer))(body, response);
  };

/** Breaks off in the middle of the answer. */
export const cutting: Reply = (_body, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"choices": [{"mess', () => response.destroy());
};

/** Takes the request and never answers. */
export const hanging: Reply = () => undefined;
