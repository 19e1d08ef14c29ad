import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { standInForSlack } from "./slack-stand-in.ts";

const entry = fileURLToPath(new URL("../bin/stance-slack.js", import.meta.url));

function start(env: Record<string, string>, { dotEnv = "", flags = [] as string[] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "stance-slack-"));
  writeFileSync(join(folder, ".env"), dotEnv);
  const child = spawn(process.execPath, [...flags, entry], { cwd: folder, env: { PATH: process.env.PATH, ...env } });
  onTestFinished(() => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  });
  return child;
}

async function ended(child: ReturnType<typeof start>) {
  const [errors, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return { code, errors };
}

describe("stance-slack", () => {
  it("names the tokens that are missing, and how to try without Slack", async () => {
    const { code, errors } = await ended(start({ SLACK_SIGNING_SECRET: "s" }));
    expect(code).toBe(1);
    expect(errors).toMatch(/^The Slack bot is not started: SLACK_BOT_TOKEN not set\..*npx stance ask.*\n$/);
  });

  it("names what is wrong in .env in one line", async () => {
    const { code, errors } = await ended(start({}, { dotEnv: "SLACK_PORT=many\n" }));
    expect([code, errors]).toEqual([1, "The environment is not usable: SLACK_PORT must be a whole number.\n"]);
  });

  it("says that Node.js is too old before it reads anything else", async () => {
    const old = `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.1.0"})`;
    const { code, errors } = await ended(start({}, { flags: ["--import", old] }));
    expect([code, errors]).toEqual([1, expect.stringMatching(/^Stance needs Node\.js 24 or later, this is 20\.1\.0.*\n$/)]);
  });

  it("starts, says where it listens, and ends at a signal", async () => {
    const slack = await standInForSlack();
    onTestFinished(slack.close);
    const child = start({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s", SLACK_PORT: "0", SLACK_API_URL: slack.apiUrl });
    const [said] = await once(child.stdout, "data");
    expect(`${said}`).toMatch(/takes Slack's requests at http:\/\/localhost:\d+\/slack\/events/);
    child.kill("SIGTERM");
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
  });
});
