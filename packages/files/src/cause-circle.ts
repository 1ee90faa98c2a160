interface Link {
  readonly from: string;
  readonly to: string;
}

/**
 * The way by which an objective leads back to itself once it also leads to `to`: its codes in their order, the first one again at
 * the end. Null where it does not. Causes and effects are read one way, so a strategy has no such circle.
 */
export function circleWith(links: readonly Link[], { from, to }: Link): readonly string[] | null {
  const ways: (readonly string[])[] = [[from, to]];
  const seen = new Set<string>();
  for (const way of ways) {
    const last = way.at(-1) ?? to;
    if (last === from) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const link of links) if (link.from === last) ways.push([...way, link.to]);
  }
  return null;
}
