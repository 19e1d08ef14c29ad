import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { STANCE_COMMAND } from "../src/listeners/commands/stance-command.ts";
import { EVENTS_PATH } from "../src/receivers/http.ts";

const read = (file: URL) => JSON.parse(readFileSync(file, "utf8"));
const manifest = read(new URL("../manifest.json", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const schema = new URL("../../../../shared/slack/manifest.schema.2.0.0.json", import.meta.url);
const absent = !existsSync(fileURLToPath(schema));
if (absent) console.info("Skipped: Slack's schema of manifests is not beside this checkout.");

describe("the manifest", () => {
  it.skipIf(absent)("is valid by Slack's schema", () => {
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(read(schema));
    expect([validate(manifest), validate.errors]).toEqual([true, null]);
  });

  it("sends everything to where the bot listens", () => {
    const { features, settings } = manifest;
    const urls = [features.slash_commands[0].url, settings.event_subscriptions.request_url, settings.interactivity.request_url];
    expect(urls.map((url) => new URL(url).pathname)).toEqual([EVENTS_PATH, EVENTS_PATH, EVENTS_PATH]);
    expect(features.slash_commands[0].command).toBe(STANCE_COMMAND);
  });

  it("asks for the scopes that the README gives a reason for, and no more", () => {
    const explained = [...readme.matchAll(/^\| `([a-z_.:]+)` \|/gm)].map(([, scope]) => scope);
    expect(explained).toEqual(manifest.oauth_config.scopes.bot);
  });
});
