import { runCli } from "../src/run-cli.ts";
import { LOCAL_WEB } from "./local-web.ts";

/** The command line with a way to servers of a test. */
process.exitCode = await runCli(process.argv.slice(2), { web: LOCAL_WEB });
