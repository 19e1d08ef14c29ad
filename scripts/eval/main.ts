// `npm run eval`: scores the readers. The five sample articles always; shared corpora where they lie beside the project.
import { parseArgs } from "node:util";
import { checkScores, writeScores } from "./check-scores.ts";
import { compareWithCommit, compareWithFile, saveFindings } from "./compare-findings.ts";
import { MEASURED_READERS } from "./extractions.ts";
import { printFolds, printTable, writeDocuments } from "./print-table.ts";

const HELP = `usage: npm run eval -- [option]

(none)           prints every figure beside its target, and how far confidences hold
--folds          besides, five-fold figures of the tagger on the open corpus; takes minutes
--docs           besides, writes the table into docs/evaluation.md and README.md
--check          compares the sample articles with data/expected/scores.json; exit 1 where a figure falls
--write          puts the sample articles' scores into data/expected/scores.json
--save FILE      keeps all that is found now, in the shared corpora too
--compare FILE   shows what was gained and lost since FILE was kept
--against REF    shows what was gained and lost since a commit, for example HEAD
--reader NAME    whose findings the last three are about: rules (default) or tagger`;

const { values } = parseArgs({
  options: {
    help: { type: "boolean", short: "h" },
    folds: { type: "boolean" },
    docs: { type: "boolean" },
    check: { type: "boolean" },
    write: { type: "boolean" },
    save: { type: "string" },
    compare: { type: "string" },
    against: { type: "string" },
    reader: { type: "string", default: "rules" },
  },
});

const reader = MEASURED_READERS.find((name) => name === values.reader);
if (values.help) {
  console.log(HELP);
} else if (reader === undefined) {
  console.error(`--reader is one of ${MEASURED_READERS.join(", ")}.`);
  process.exitCode = 2;
} else if (values.write) {
  await writeScores();
} else if (values.check) {
  if (!(await checkScores())) process.exitCode = 1;
} else if (values.save !== undefined) {
  await saveFindings(values.save, reader);
} else if (values.compare !== undefined) {
  await compareWithFile(values.compare, reader);
} else if (values.against !== undefined) {
  await compareWithCommit(values.against, reader);
} else {
  const sections = await printTable();
  if (values.folds) printFolds();
  if (values.docs) writeDocuments(sections);
}
