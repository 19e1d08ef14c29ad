import { readFile, writeFile } from "node:fs/promises";
import { printContract } from "./contract.ts";

const file = new URL("../schema.graphql", import.meta.url);
const printed = printContract();

if (!process.argv.includes("--check")) {
  await writeFile(file, printed);
} else if ((await readFile(file, "utf8")) !== printed) {
  console.error("schema.graphql is not what the types print: run `npm run print` in packages/graphql and commit the difference.");
  process.exitCode = 1;
}
