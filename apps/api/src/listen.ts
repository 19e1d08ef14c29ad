import { KnownError } from "@stance/schema";
import type { FastifyInstance } from "fastify";

/** Starts listening and tells the address. A taken port or a host that is not ours throws a KnownError. */
export async function listen(app: FastifyInstance, at: { readonly host: string; readonly port: number }): Promise<string> {
  try {
    return await app.listen(at);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EADDRINUSE") {
      throw new KnownError("PORT_TAKEN", `Port ${at.port} is taken by another program; end it, or set PORT to a free one.`, {
        cause: error,
      });
    }
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EACCES") {
      throw new KnownError("ENVIRONMENT_INVALID", `${at.host}:${at.port} cannot be listened on (${code}); set HOST and PORT.`, {
        cause: error,
      });
    }
    throw error;
  }
}
