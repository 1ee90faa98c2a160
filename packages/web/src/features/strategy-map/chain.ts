import type { MapLink } from './api.js';

/** What leads to an objective, what it leads to, and all that lies on the way. */
export interface Chain {
  /** Codes of the direct causes and effects, in the order of the links. */
  readonly causes: readonly string[];
  readonly effects: readonly string[];
  /** Codes of all in the chain, itself included. */
  readonly codes: ReadonlySet<string>;
  /** Identifiers of the links of the chain. */
  readonly links: ReadonlySet<string>;
}

type Link = Pick<MapLink, 'id' | 'from' | 'to'>;

/** The chain of causes and effects of an objective, all the way down and all the way up. */
export function chainOf(code: string, links: readonly Link[]): Chain {
  const codes = new Set([code]);
  const found = new Set<string>();
  const follow = (from: 'from' | 'to', to: 'from' | 'to'): void => {
    const seen = new Set([code]);
    const waiting = [code];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
      for (const link of links) {
        if (link[from] !== at) continue;
        found.add(link.id);
        codes.add(link[to]);
        if (!seen.has(link[to])) waiting.push(link[to]);
        seen.add(link[to]);
      }
  };
  follow('from', 'to');
  follow('to', 'from');
  return {
    causes: links.filter(({ to }) => to === code).map(({ from }) => from),
    effects: links.filter(({ from }) => from === code).map(({ to }) => to),
    codes,
    links: found,
  };
}
