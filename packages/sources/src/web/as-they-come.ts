/** The results of `work` as they come, with so many under way at once. The first failure ends it. */
export async function* asTheyCome<Item, Result>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncIterable<Result> {
  const underWay = new Map<Item, Promise<readonly [Item, Result]>>();
  const next = async () => {
    const [item, result] = await Promise.race(underWay.values());
    underWay.delete(item);
    return result;
  };
  for (const item of items) {
    const done = work(item).then((result) => [item, result] as const);
    // It is awaited later; until then its failure is no unhandled one.
    done.catch(() => undefined);
    underWay.set(item, done);
    if (underWay.size >= atOnce) yield await next();
  }
  while (underWay.size > 0) yield await next();
}
