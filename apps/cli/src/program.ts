import { Command } from "commander";
import type { AddCommand, CommandContext } from "./command-context.ts";
import { addActorsCommand } from "./commands/actors.ts";
import { addAskCommand } from "./commands/ask.ts";
import { addBackupCommand } from "./commands/backup.ts";
import { addBlocksCommand } from "./commands/blocks.ts";
import { addCleanCommand } from "./commands/clean.ts";
import { addDoctorCommand } from "./commands/doctor.ts";
import { addExportCommand } from "./commands/export.ts";
import { addExtractCommand } from "./commands/extract.ts";
import { addFeedsCommand } from "./commands/feeds.ts";
import { addIngestCommand } from "./commands/ingest.ts";
import { addMatchNamesCommand } from "./commands/match-names.ts";
import { addPositionsCommand } from "./commands/positions.ts";
import { addRestoreCommand } from "./commands/restore.ts";
import { addShiftsCommand } from "./commands/shifts.ts";
import { addStoriesCommand } from "./commands/stories.ts";
import { addTopicsCommand } from "./commands/topics.ts";
import { addTrainCommand } from "./commands/train.ts";
import { addExamples } from "./examples.ts";
import { readVersion } from "./version.ts";

/** In the order in which `stance --help` shows them. */
const COMMANDS: readonly AddCommand[] = [
  addIngestCommand,
  addFeedsCommand,
  addAskCommand,
  addExtractCommand,
  addCleanCommand,
  addMatchNamesCommand,
  addBlocksCommand,
  addActorsCommand,
  addTopicsCommand,
  addPositionsCommand,
  addShiftsCommand,
  addStoriesCommand,
  addExportCommand,
  addBackupCommand,
  addRestoreCommand,
  addTrainCommand,
  addDoctorCommand,
];

/** The whole command line. It throws where commander would end the process. */
export function createProgram(context: CommandContext): Command {
  const program = new Command("stance")
    .description("Where does this actor stand on this, since when, and in whose words?")
    .version(readVersion(), "-v, --version", "print the version")
    .helpOption("-h, --help", "show what a command takes, with examples")
    // "topics suggest --json": what stands behind a command is that command's, also where the one above it has the same option.
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError("(add --help to see what it takes)")
    .configureOutput({ outputError: (words, write) => write(words.replace(/^error: /, "stance: ")) });
  addExamples(program, [
    ["stance ingest data/articles", "read the sample articles into the store"],
    ['stance ask "Zelensky on NATO"', "ask as /stance does in Slack"],
  ]);
  for (const add of COMMANDS) add(program, context);
  return program;
}
