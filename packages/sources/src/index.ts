export { decodeText } from "./decode-text.ts";
export { type LinkList, linksOf } from "./feeds/links-of.ts";
export { type CleanedPage, type CleanOptions, cleanHtml } from "./html/clean-html.ts";
export { decodeHtml } from "./html/decode-html.ts";
export { countInputs, type OpenSourcesOptions, STANDARD_INPUT } from "./open-inputs.ts";
export { openPages, type PageResult } from "./open-pages.ts";
export { openSources } from "./open-sources.ts";
export { MAX_INPUT_BYTES, readFileBytes, readStreamBytes } from "./read-bytes.ts";
export { readSidecar, Sidecar, sidecarPath } from "./sidecar.ts";
export {
  type KnownFacts,
  SOURCE_FORMATS,
  type SourceDocument,
  type SourceFailure,
  type SourceFormat,
  type SourceResult,
} from "./source.ts";
export { type FollowOptions, followFolders } from "./watch/follow-folders.ts";
export { type AskedFeed, askFeed, askFeeds, type FeedAnswer } from "./web/ask-feed.ts";
export type { AskOptions, Validators, WebAnswer } from "./web/fetch-web.ts";
export { readPages } from "./web/read-pages.ts";
export { isWebAddress } from "./web/web-address.ts";
export { createWebReader, type WebReader, type WebReaderOptions } from "./web/web-reader.ts";
