import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readEnv } from "./env.ts";

describe("the environment", () => {
  it("has defaults that work on a laptop, and empty means unset", () => {
    expect(readEnv({ PORT: "", HOST: "" })).toMatchObject({
      DATABASE_URL: "file:./var/stance.db",
      PORT: 4000,
      HOST: "127.0.0.1",
    });
  });

  it("names every fault at once", () => {
    const read = () => readEnv({ PORT: "99999", DATABASE_URL: "mysql://x", LOG_LEVEL: "loud" });
    expect(read).toThrow(
      expect.objectContaining({ code: "ENVIRONMENT_INVALID", message: expect.stringMatching(/DATABASE_URL.*PORT.*LOG_LEVEL/s) }),
    );
  });

  it.each(["STANCE_REQUIRE_TOKEN", "STANCE_TRUSTED_ONLY"])("refuses %s rather than to seem closed", (key) => {
    expect(() => readEnv({ [key]: "1" })).toThrow(
      expect.objectContaining({ code: "ENVIRONMENT_INVALID", message: expect.stringContaining(key) }),
    );
  });

  it("is all in .env.example", () => {
    const example = readFileSync(new URL("../../../.env.example", import.meta.url), "utf8");
    const keys = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(keys).toEqual(expect.arrayContaining(Object.keys(readEnv({}))));
  });
});
