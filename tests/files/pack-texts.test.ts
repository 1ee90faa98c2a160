import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  methodTexts,
  type PackText,
  packHash,
  packTexts,
  readMethodFile,
  readPackTexts,
  readScorecard,
  readsOf,
  rulesHash,
} from '@berimbang/files';
import { describe, expect, it } from 'vitest';
import { resultsOf } from '../support/results.js';
import { EXAMPLES, graphOf, METHODS, ROOT, RULES } from '../support/scorecards.js';

const SHIPPED = packTexts(join(ROOT, 'rules'));
const NAMED = methodTexts(join(ROOT, 'methods'));
const merak = EXAMPLES.find(({ name }) => name.includes('merak'));
const text = merak?.text ?? '';

/** The shipped packs with one text replaced. */
const changed = (pack: string, file: string, from: string, to: string): readonly PackText[] =>
  SHIPPED.packs.map((own) => {
    const written = own.files.get(file);
    if (!own.folder.endsWith(pack) || written === undefined) return own;
    expect(written).toContain(from);
    return { ...own, files: new Map([...own.files, [file, written.replace(from, to)]]) };
  });

describe('rule packs kept as texts', () => {
  it('are the packs that were read from their folders', () => {
    expect(SHIPPED.faults).toEqual([]);
    const { packs, faults } = readPackTexts(SHIPPED.packs);
    expect(new Map([...packs].sort())).toEqual(new Map([...RULES.packs].sort()));
    expect(faults).toEqual([]);
  });

  it('have a hash of their names and texts, in order of name', () => {
    const pack = {
      files: new Map([
        ['parameters/b.yaml', 'B'],
        ['instrument.yaml', 'A'],
      ]),
    };
    const expected = createHash('sha256').update('instrument.yaml\0A\0parameters/b.yaml\0B\0').digest('hex');
    expect(packHash(pack)).toBe(expected);
    expect(new Set(SHIPPED.packs.map(packHash)).size).toBe(SHIPPED.packs.length);
  });

  it('that extend each other in a circle are refused', () => {
    const pack = (name: string, base: string): PackText => ({
      folder: name,
      files: new Map([['instrument.yaml', `berimbang: 1\npack: ${name}\nextends: ${base}\ntitle: T\nissuer: I\n`]]),
    });
    const { packs, faults } = readPackTexts([pack('a/x', 'a/y'), pack('a/y', 'a/x'), pack('a/x', 'a/z')]);
    expect(packs.get('a/x')).toBeUndefined();
    expect(faults.map(({ code }) => code)).toContain('duplicate');
    expect(faults.some(({ path }) => path.join() === 'extends')).toBe(true);
  });
});

describe('methods kept as texts', () => {
  it('are the methods that were read from their folder', () => {
    expect(NAMED.methods.map(({ name }) => name).sort()).toEqual([...METHODS.methods.keys()].sort());
    for (const { name, file, text: written } of NAMED.methods)
      expect(readMethodFile(file, written).method?.fingerprint).toBe(METHODS.methods.get(name)?.fingerprint);
  });
});

describe('what a scorecard reads', () => {
  it('is its method, its rules and their packs, and suffices to compute it', () => {
    const graph = graphOf(text);
    const reads = readsOf(graph);
    expect(reads.method).toBe('kemenkeu/nko@2022');
    expect(reads.rules).toContain('kemenkeu/300-2022#predicate');
    expect(reads.packs).toContain('kemenkeu/300-2022');
    for (const { name, text: own } of EXAMPLES) {
      const all = graphOf(own);
      const needed = readsOf(all).packs;
      const packs = new Map([...RULES.packs].filter(([pack]) => needed.includes(pack)));
      const alone = readScorecard({ file: name, text: own, beside: new Map() }, packs, METHODS.methods);
      if (alone.graph === null) throw new Error(alone.faults.map(({ message }) => message.en).join('\n'));
      expect(resultsOf(alone.graph)).toEqual(resultsOf(all));
    }
  });

  it('has a hash that changes with a value read, and with nothing else', () => {
    const hashWith = (texts: readonly PackText[]): string => {
      const read = readScorecard({ file: 'x', text, beside: new Map() }, readPackTexts(texts).packs, METHODS.methods);
      if (read.graph === null) throw new Error('not read');
      return rulesHash(read.graph);
    };
    const now = hashWith(SHIPPED.packs);
    expect(now).toBe(rulesHash(graphOf(text)));
    expect(hashWith(changed('kemenkeu/300-2022', 'instrument.yaml', 'title:', 'title: # moved\n '))).toBe(now);
    expect(hashWith(changed('saaty/ahp', 'parameters/threshold.yaml', '0.1', '0.2'))).toBe(now);
    expect(hashWith(changed('kemenkeu/300-2022', 'parameters/predicate.yaml', 'from: 90', 'from: 91'))).not.toBe(now);
  });
});
