import type { WebReaderOptions } from "@stance/sources";

/** The way to servers of a test on 127.0.0.1, without a pause between requests. No variable and no option gives it. */
export const LOCAL_WEB: WebReaderOptions = { reach: { allows: (address) => address === "127.0.0.1" }, pauseMilliseconds: 0 };
