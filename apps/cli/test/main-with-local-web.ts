import { runCli } from "../src/run-cli.ts";

/** The command line with a way to servers of a test on 127.0.0.1, and without a pause between its requests. */
process.exitCode = await runCli(process.argv.slice(2), {
  web: { reach: { allows: (address) => address === "127.0.0.1" }, pauseMilliseconds: 0 },
});
