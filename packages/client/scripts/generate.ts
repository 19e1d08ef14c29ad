import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generate } from "@graphql-codegen/cli";
import { preset } from "@graphql-codegen/client-preset";

const ROOT = join(import.meta.dirname, "..");
const TARGET = join(ROOT, "src/generated/graphql.ts");

/** The typed operations that belong to the printed contract and to `src/operations`. */
async function generateOperations(): Promise<string> {
  const files = await generate(
    {
      cwd: ROOT,
      silent: true,
      schema: join(ROOT, "../graphql/schema.graphql"),
      documents: [join(ROOT, "src/operations/*.graphql")],
      generates: {
        "src/generated/": {
          preset,
          presetConfig: { fragmentMasking: false },
          config: {
            documentMode: "string",
            enumsAsTypes: true,
            useTypeImports: true,
            skipTypename: true,
            scalars: { Date: "string", DateTime: "string", URL: "string" },
          },
        },
      },
    },
    false,
  );
  const operations = files.find((file) => file.filename.endsWith("graphql.ts"));
  if (operations === undefined) throw new Error("The generator made no graphql.ts.");
  return operations.content;
}

const generated = await generateOperations();
if (process.argv.includes("--check")) {
  const committed = await readFile(TARGET, "utf8").catch(() => "");
  if (committed !== generated) {
    console.error("packages/client/src/generated is out of date: run `npm run generate -w @stance/client`.");
    process.exitCode = 1;
  }
} else {
  await mkdir(dirname(TARGET), { recursive: true });
  await writeFile(TARGET, generated);
}
