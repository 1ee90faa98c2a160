import type { RuleValueFile } from '@berimbang/contract';
import { compare, type Guidance, type GuidanceShare, type Rational } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { compact } from './nodes.js';
import { labelOf, type Texts } from './quantities.js';
import { checkCategory, readCategories } from './rule-bands.js';
import * as say from './sentences.js';

type Path = readonly PropertyKey[];
type GuidanceFile = NonNullable<RuleValueFile['guidance']>;
type ShareFile = GuidanceFile['shares'][string][number];

/** Reads a distribution guideline; every category needs its list of shares. */
export function readGuidance(section: GuidanceFile, path: Path, texts: Texts, faults: Faults): Guidance {
  const categories = readCategories(section.categories, [...path, 'categories'], faults);
  const groups = readCategories(section.groups, [...path, 'groups'], faults);
  for (const code of Object.keys(section.shares)) checkCategory(code, categories, [...path, 'shares', code], faults);
  const shares = categories.map(({ code }): [string, readonly GuidanceShare[]] => {
    const own = section.shares[code];
    if (own === undefined) faults.add('missing-key', [...path, 'shares'], say.missingKey(code));
    return [code, (own ?? []).map((share, i) => readShare(share, [...path, 'shares', code, i], texts, faults))];
  });
  for (const [code, own] of Object.entries(section.shares)) {
    for (const [i, share] of own.entries()) {
      for (const [j, group] of share.groups.entries())
        checkCategory(group, groups, [...path, 'shares', code, i, 'groups', j], faults);
    }
  }
  return { kind: 'guidance', categories, groups, shares: new Map(shares) };
}

function readShare(share: ShareFile, path: Path, texts: Texts, faults: Faults): GuidanceShare {
  const bound = (key: 'at-least' | 'at-most'): Rational | undefined => {
    const text = share[key];
    if (text === undefined) return undefined;
    const value = texts.value(text, [...path, key]);
    if (value.n < 0n || value.n > 100n * value.d) faults.add('invalid-value', [...path, key], say.notAShare(text));
    return value;
  };
  const [atLeast, atMost] = [bound('at-least'), bound('at-most')];
  if (atLeast !== undefined && atMost !== undefined && compare(atLeast, atMost) > 0)
    faults.add('invalid-value', path, say.boundsReversed(share['at-least'] ?? '', share['at-most'] ?? ''));
  if (atLeast === undefined && atMost === undefined && share.text === undefined)
    faults.add('missing-key', path, say.missingKey('at-most', ['at-most', 'at-least', 'text']));
  const text = share.text === undefined ? undefined : labelOf(share.text);
  return compact({ groups: share.groups, atLeast, atMost, text });
}
