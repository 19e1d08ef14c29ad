import { describe, expect, it } from "vitest";
import { responseUrl } from "./response-url.ts";

describe("a response_url", () => {
  it("is used five times and not once more", async () => {
    let uses = 0;
    const respond = responseUrl("http://localhost/", async () => {
      uses += 1;
      return new Response("ok");
    });
    const send = respond({ inChannel: false, replacesOriginal: false });
    for (let use = 0; use < 5; use += 1) await send({ text: "a", blocks: [] });
    await expect(send({ text: "a", blocks: [] })).rejects.toThrow("used up");
    expect(uses).toBe(5);
  });
});
