import { existsSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_QUERIES } from "../playground/example-queries.ts";
import { startApi } from "../test/start-api.ts";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
if (CHROMIUM === undefined) {
  if (process.env.CI) throw new Error("no Chromium is installed; CI must not skip the browser tests");
  console.warn("the playground is not tested: no Chromium is installed");
}

describe.skipIf(CHROMIUM === undefined)("the playground in a real browser", () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  let browser: Browser;
  beforeAll(async () => {
    api = await startApi();
    browser = await chromium.launch({
      executablePath: CHROMIUM as string,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it("opens with the example queries in its tabs, asks nobody outside, and answers what is typed", async () => {
    const page = await browser.newPage();
    const outside: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(api.url) && !/^(?:data|blob):/.test(request.url())) outside.push(request.url());
    });
    await page.goto(`${api.url}/graphql`);
    const tabs = page.getByRole("tab");
    await page
      .locator(".graphiql-query-editor .monaco-editor textarea, .graphiql-query-editor .monaco-editor [role=textbox]")
      .first()
      .waitFor({ state: "attached" });
    expect(await tabs.count()).toBeGreaterThanOrEqual(EXAMPLE_QUERIES.length);

    await page.locator(".graphiql-query-editor .monaco-editor .view-lines").first().click();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await page.keyboard.insertText("{ topics { totalCount } }");
    // The tab takes the new query's name when the editor has parsed it; until then it would run the old name.
    await page.getByRole("tab", { name: "<untitled>" }).waitFor();
    await page.getByRole("button", { name: /execute query/i }).click();
    const answer = page.locator(".graphiql-response");
    // Monaco draws blanks as no-break spaces.
    await expect
      .poll(async () => (await answer.innerText()).replace(/\s/g, " "), { timeout: 20_000 })
      .toMatch(/"totalCount": *0/);
    expect(outside).toEqual([]);
  });
});
