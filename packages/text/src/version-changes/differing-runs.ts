/** A run of entries, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Of larger middles the whole is told as changed: a table of their product would take too long. */
const MOST_CELLS = 1_000_000;

/** The runs in which two lists differ, in order; between them stands a longest common subsequence. */
export function differingRuns(before: readonly string[], after: readonly string[]): { removed: Run; added: Run }[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1;
    endAfter -= 1;
  }
  if (start === endBefore && start === endAfter) return [];
  const [rows, columns] = [endBefore - start, endAfter - start];
  if (rows * columns > MOST_CELLS) return [{ removed: { from: start, to: endBefore }, added: { from: start, to: endAfter } }];
  const middle = [before.slice(start, endBefore), after.slice(start, endAfter)] as const;
  return runsBetween(commonPairs(...middle), rows, columns).map(({ removed, added }) => ({
    removed: { from: start + removed.from, to: start + removed.to },
    added: { from: start + added.from, to: start + added.to },
  }));
}

/** The places of a longest common subsequence in both lists, in order. */
function commonPairs(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    if (before[row] === after[column]) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

function runsBetween(pairs: readonly (readonly [number, number])[], rows: number, columns: number) {
  const runs: { removed: Run; added: Run }[] = [];
  let [row, column] = [0, 0];
  for (const [nextRow, nextColumn] of [...pairs, [rows, columns] as const]) {
    if (nextRow > row || nextColumn > column)
      runs.push({ removed: { from: row, to: nextRow }, added: { from: column, to: nextColumn } });
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  return runs;
}
