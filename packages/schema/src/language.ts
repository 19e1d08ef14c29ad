import { z } from "zod";

/** A language as a two-letter ISO 639-1 code, or `und` where it cannot be told. */
export const LanguageCode = z.string().regex(/^([a-z]{2}|und)$/, { error: "a language is a two-letter code or und" });
export type LanguageCode = z.infer<typeof LanguageCode>;
