import dns from "node:dns";
import { afterEach, expect, test, vi } from "vitest";
import { fetchWeb } from "./fetch-web.ts";
import { createGuardedAgent } from "./guarded-agent.ts";
import { isPublicAddress } from "./public-address.ts";

afterEach(() => vi.restoreAllMocks());

test.each([
  ["a private address", [{ address: "10.0.0.1", family: 4 }]],
  ["this machine", [{ address: "::1", family: 6 }]],
  [
    "a public and a private address",
    [
      { address: "93.184.216.34", family: 4 },
      { address: "127.0.0.1", family: 4 },
    ],
  ],
])("a name that is answered with %s is refused before any connection", async (_, addresses) => {
  vi.spyOn(dns, "lookup").mockImplementation(((_name: string, _options: object, done: (e: null, a: object) => void) =>
    done(null, addresses)) as never);
  const reach = { allows: isPublicAddress };
  const agent = createGuardedAgent(reach);
  await expect(fetchWeb("http://news.example.org/", { agent, reach })).rejects.toMatchObject({ code: "INPUT_ADDRESS_REFUSED" });
  await agent.close();
});
