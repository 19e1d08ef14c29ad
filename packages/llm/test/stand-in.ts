import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as the stand-in received it. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the stand-in does with one request. */
export type Reply = (request: Received, response: ServerResponse) => void;

export interface StandIn {
  readonly url: string;
  readonly requests: readonly Received[];
}

/** A server on 127.0.0.1 that plays the replies in order, the last one for ever; it ends with the test. */
export async function startStandIn(...replies: readonly Reply[]): Promise<StandIn> {
  const requests: Received[] = [];
  const server = createServer(async (message, response) => {
    const request = { path: message.url ?? "", headers: message.headers, body: await bodyOf(message) };
    requests.push(request);
    replies[Math.min(requests.length, replies.length) - 1]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, requests };
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Sends a status, headers and a body. */
export const sending =
  (status: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };

/** A chat completion with this text and these token counts. */
export const completion = (text: string | null, rest: { finish_reason?: string; refusal?: string } = {}): unknown => ({
  id: "c1",
  object: "chat.completion",
  created: 1,
  model: "stand-in",
  choices: [
    {
      index: 0,
      finish_reason: rest.finish_reason ?? "stop",
      message: { role: "assistant", content: text, refusal: rest.refusal ?? null },
    },
  ],
  usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
});

/** A statement of the model, speech without anything optional. */
export const drafted = (statement: {
  speaker?: string | null;
  speakerName?: string | null;
  cue?: string | null;
  content: string[];
  reportedBy?: string | null;
  isAct?: boolean;
}) => ({ speaker: null, speakerName: null, cue: null, reportedBy: null, isAct: false, ...statement });

/** A stance of the model on its first item. */
export const judged = (stance: {
  item?: number;
  topic: string;
  stance: string;
  condition?: string | null;
  target?: string | null;
  confidence?: number;
}) => ({ item: 1, condition: null, target: null, confidence: 0.8, ...stance });

/** What the model finds, by question. */
export interface Findings {
  readonly statements: readonly unknown[];
  readonly stances?: readonly unknown[];
}

const isAboutStances = (request: Received): boolean => request.body.includes("The topics:");

const textFor = (request: Received, { statements, stances = [] }: Findings): string =>
  JSON.stringify(isAboutStances(request) ? { stances } : { statements });

/** Answers each question in the OpenAI protocol. */
export const finding =
  (findings: Findings): Reply =>
  (request, response) =>
    sending(200, completion(textFor(request, findings)))(request, response);

/** Answers each question in the Anthropic protocol. */
export const findingAsAnthropic =
  (findings: Findings): Reply =>
  (request, response) =>
    sending(200, anthropicMessage(request, textFor(request, findings)))(request, response);

/** An Anthropic message that carries the text as the request asked for it: by the tool it forces, or as text. */
export function anthropicMessage(request: Received, text: string, stopReason = "end_turn"): unknown {
  const asksForTool = request.body.includes('"tool_choice"');
  return {
    id: "m1",
    type: "message",
    role: "assistant",
    model: "stand-in",
    content: asksForTool ? [{ type: "tool_use", id: "t1", name: "json", input: JSON.parse(text) }] : [{ type: "text", text }],
    stop_reason: asksForTool && stopReason === "end_turn" ? "tool_use" : stopReason,
    stop_sequence: null,
    usage: { input_tokens: 100, output_tokens: 10 },
  };
}

/** Sends the head and half of the body, then cuts the connection. */
export const cutting: Reply = (_request, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"choices": [{"message": {"content": "{\\"state', () => response.destroy());
};

/** Takes the request and never answers. */
export const hanging: Reply = () => undefined;
