import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

export interface SocketStandIn {
  readonly url: string;
  /** Settles with what the bot's first connection can be told and asked. */
  readonly connected: Promise<Connected>;
  readonly close: () => void;
}

interface Connected {
  readonly send: (message: object) => void;
  /** The next message of the bot. */
  readonly next: () => Promise<Record<string, unknown>>;
}

/** The constant of RFC 6455, section 1.3. */
const HANDSHAKE = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const TEXT = 1;

/** Stands in for the socket that Slack gives out by `apps.connections.open`: text frames of up to 65,535 bytes, nothing else. */
export async function standInForSocket(): Promise<SocketStandIn> {
  const { promise: connected, resolve } = Promise.withResolvers<Connected>();
  const server = createServer();
  server.on("upgrade", (request, socket) => {
    const accept = createHash("sha1").update(`${request.headers["sec-websocket-key"]}${HANDSHAKE}`).digest("base64");
    const lines = [
      "HTTP/1.1 101 Switching Protocols",
      "Upgrade: websocket",
      "Connection: Upgrade",
      `Sec-WebSocket-Accept: ${accept}`,
    ];
    socket.write(`${lines.join("\r\n")}\r\n\r\n`);
    resolve({ send: (message) => socket.write(frame(JSON.stringify(message))), next: reader(socket) });
  });
  const sockets = new Set<Duplex>();
  server.on("connection", (socket) => sockets.add(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    // A server that listens on a port has an address of this form.
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    connected,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function frame(text: string): Buffer {
  const content = Buffer.from(text);
  const head =
    content.length < 126 ? [0x80 | TEXT, content.length] : [0x80 | TEXT, 126, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from(head), content]);
}

/** Reads the client's frames, which are always masked; whatever is not text is passed over. */
function reader(socket: Duplex): () => Promise<Record<string, unknown>> {
  const texts = async function* () {
    let held = Buffer.alloc(0);
    for await (const chunk of socket) {
      held = Buffer.concat([held, chunk]);
      for (let read = unframe(held); read !== null; read = unframe(held)) {
        held = held.subarray(read.length);
        if (read.opcode === TEXT) yield JSON.parse(read.text);
      }
    }
  };
  const messages = texts();
  return async () => (await messages.next()).value;
}

function unframe(bytes: Buffer): { opcode: number; text: string; length: number } | null {
  if (bytes.length < 6) return null;
  const short = bytes.readUInt8(1) & 0x7f;
  const start = short === 126 ? 4 : 2;
  const size = short === 126 ? bytes.readUInt16BE(2) : short;
  const length = start + 4 + size;
  if (bytes.length < length) return null;
  const mask = bytes.subarray(start, start + 4);
  const content = bytes.subarray(start + 4, length).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return { opcode: bytes.readUInt8(0) & 0x0f, text: Buffer.from(content).toString(), length };
}
