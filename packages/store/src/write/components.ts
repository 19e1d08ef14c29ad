/** The sets of names that hang together by links, directly or over others; a name without links is a set of its own. */
export function components(names: readonly string[], links: readonly (readonly [string, string])[]): Set<string>[] {
  const linked = new Map<string, string[]>(names.map((name) => [name, []]));
  for (const [one, other] of links) {
    if (!linked.has(one) || !linked.has(other)) continue;
    linked.get(one)?.push(other);
    linked.get(other)?.push(one);
  }
  const left = new Set(names);
  const groups: Set<string>[] = [];
  for (const name of names) {
    if (!left.delete(name)) continue;
    const group = new Set([name]);
    // A set is walked in the order of adding, what is added meanwhile included.
    for (const member of group) {
      for (const next of linked.get(member) ?? []) if (left.delete(next)) group.add(next);
    }
    groups.push(group);
  }
  return groups;
}
