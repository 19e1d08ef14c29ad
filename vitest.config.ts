import { defineConfig } from "vitest/config";

const conditions = ["stance-source", "module", "node", "development|production"];

// graphql 16 is loaded twice, once as CommonJS and once as a module, unless both go by one name.
export const shared = {
  resolve: { conditions, alias: { graphql: "graphql/index.js" } },
  ssr: { resolve: { conditions } },
};

export default defineConfig({
  ...shared,
  test: {
    include: ["{packages,apps}/*/{src,test}/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.slow.test.ts", "**/*.browser.test.ts"],
    // Half of the tests wait for a process or a database of their own: a core is left idle where one is kept free.
    maxWorkers: "100%",
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
