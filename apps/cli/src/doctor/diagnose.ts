import { KnownError } from "@stance/schema";
import type { Check } from "@stance/store";
import type { Env } from "../env.ts";
import { readVersion } from "../version.ts";
import { answersAt } from "../with-client.ts";
import { withStore } from "../with-store.ts";

export interface Diagnosis {
  readonly ok: boolean;
  readonly checks: readonly Check[];
}

/** Checks everything that can be wrong outside the code; what does not answer is a fault of the report, never an error. */
export async function diagnose(env: Env): Promise<Diagnosis> {
  const checks = [...versions(), ...(await storeChecks(env)), await apiCheck(env), ...secretChecks(env)];
  return { ok: checks.every((check) => check.ok), checks };
}

const versions = (): Check[] => [
  { name: "stance", ok: true, detail: readVersion() },
  { name: "Node.js", ok: Number(process.versions.node.split(".")[0]) >= 24, detail: process.versions.node },
];

async function storeChecks(env: Env): Promise<Check[]> {
  const { checkStore } = await import("@stance/store");
  try {
    return await withStore(env, async (store) => {
      const { checks, counts } = await checkStore(store);
      const held = Object.entries(counts).map(([table, count]) => `${count} ${table}`);
      return [
        { name: "database", ok: true, detail: `${store.engine} ${store.address}` },
        ...checks,
        { name: "rows", ok: true, detail: held.join(", ") || "none" },
      ];
    });
  } catch (error) {
    if (error instanceof KnownError) return [{ name: "database", ok: false, detail: `${error.code}: ${error.message}` }];
    throw error;
  }
}

/** An API that does not run is no fault: the command line answers without it. */
const apiCheck = async (env: Env): Promise<Check> => {
  const detail = (await answersAt(env)) ? `answers at ${env.apiUrl}` : `does not answer at ${env.apiUrl}`;
  return { name: "API", ok: true, detail };
};

/** A token that is not set is no fault: the bot alone needs them. */
const secretChecks = ({ secrets }: Env): Check[] =>
  Object.entries(secrets).map(([name, isSet]) => ({ name, ok: true, detail: isSet ? "set" : "not set" }));
