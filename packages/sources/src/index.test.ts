import { expect, test } from "vitest";
import * as sources from "./index.ts";

test("the package exports what it names, and no more", () => {
  expect(Object.keys(sources).sort()).toEqual([
    "MAX_INPUT_BYTES",
    "SOURCE_FORMATS",
    "STANDARD_INPUT",
    "Sidecar",
    "cleanHtml",
    "countInputs",
    "decodeHtml",
    "decodeText",
    "followFolders",
    "openPages",
    "openSources",
    "readFileBytes",
    "readSidecar",
    "readStreamBytes",
    "sidecarPath",
  ]);
});
