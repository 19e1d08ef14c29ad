import { defineConfig } from "vitest/config";
import { shared } from "./vitest.config.ts";

/** Tests that take long or need a browser; CI runs them too. */
export default defineConfig({
  ...shared,
  test: {
    include: ["{packages,apps}/*/{src,test}/**/*.{slow,browser}.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
