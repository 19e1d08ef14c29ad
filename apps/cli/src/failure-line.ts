import type { KnownError } from "@stance/schema";

/** What stands in the place of a file that could not be read. */
export const failureLine = (file: string, { code, message }: KnownError) => ({ file, error: { code, message } });
