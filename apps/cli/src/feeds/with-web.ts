import type { WebReader } from "@stance/sources";
import type { CommandContext } from "../command-context.ts";

/** Opens the way to the web for as long as `work` takes. */
export async function withWeb<Result>({ web }: CommandContext, work: (reader: WebReader) => Promise<Result>): Promise<Result> {
  const { createWebReader } = await import("@stance/sources");
  const reader = createWebReader(web);
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}
