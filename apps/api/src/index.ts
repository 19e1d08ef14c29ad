export { type Env, readEnv } from "./env.ts";
export { listen } from "./listen.ts";
export { createServer, type ServerOptions } from "./server.ts";
