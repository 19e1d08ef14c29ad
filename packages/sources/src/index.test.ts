import { expect, test } from "vitest";
import * as sources from "./index.ts";

test("the package exports what it names, and no more", () => {
  expect(Object.keys(sources).sort()).toEqual([
    "MAX_INPUT_BYTES",
    "SOURCE_FORMATS",
    "STANDARD_INPUT",
    "Sidecar",
    "askFeed",
    "askFeeds",
    "cleanHtml",
    "countInputs",
    "createWebReader",
    "decodeHtml",
    "decodeText",
    "followFolders",
    "isWebAddress",
    "linksOf",
    "openPages",
    "openSources",
    "readFileBytes",
    "readPages",
    "readSidecar",
    "readStreamBytes",
    "sidecarPath",
  ]);
});
