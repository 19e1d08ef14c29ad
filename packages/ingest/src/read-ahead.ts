import type { SourceResult } from "@stance/sources";

/** A source that something is being done about. */
export interface Begun {
  readonly source: SourceResult;
  /** Settles when nothing more needs to be waited for; never rejects. */
  readonly ready: Promise<unknown>;
}

/**
 * Begins up to `ahead` sources before the first of them is taken, and gives them in their order: the first when it is ready,
 * however long the next source takes to come. A source is begun only after an earlier one at the same address was taken and
 * done with.
 */
export async function* readAhead<Item extends Begun>(
  sources: AsyncIterable<SourceResult>,
  ahead: number,
  begin: (source: SourceResult) => Promise<Item>,
): AsyncGenerator<Item> {
  const iterator = sources[Symbol.asyncIterator]();
  const begun: Item[] = [];
  let next: Promise<IteratorResult<SourceResult>> | null = null;
  try {
    for (;;) {
      if (begun.length < ahead) {
        next ??= iterator.next();
        const [first] = begun;
        if (first === undefined || (await isSooner(next, first.ready))) {
          const { done, value } = await next;
          next = null;
          if (done) break;
          while (begun.some(({ source }) => addressOf(source) === addressOf(value))) yield* begun.splice(0, 1);
          begun.push(await begin(value));
          continue;
        }
      }
      yield* begun.splice(0, 1);
    }
    yield* begun;
  } finally {
    await iterator.return?.();
  }
}

const isSooner = (one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> =>
  Promise.race([one.then(() => true), other.then(() => false)]);

const addressOf = (source: SourceResult): string => (source.kind === "failure" ? source.address : source.document.address);
