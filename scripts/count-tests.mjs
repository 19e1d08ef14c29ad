#!/usr/bin/env node
// Adds up vitest's JSON reports and prints `N passed, N failed, N skipped`. The first argument is 1 where a step before
// failed; a report that is missing counts as a failure. Exit 1 if anything failed or nothing ran.
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";

const [stepFailed, ...files] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
for (const file of files) {
  if (!existsSync(file)) {
    total.failed += 1;
    continue;
  }
  const report = JSON.parse(readFileSync(file, "utf8"));
  total.passed += report.numPassedTests;
  // A file that fails before its first test has a failed suite and no failed test.
  total.failed += Math.max(report.numFailedTests, report.success ? 0 : 1);
  total.skipped += report.numPendingTests + report.numTodoTests;
}
if (stepFailed === "1" && total.failed === 0) total.failed = 1;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
