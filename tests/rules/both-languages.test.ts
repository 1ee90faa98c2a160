import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/scorecards.js';

/** Keys of packs and methods whose text people read. */
const READ = new Set([
  'title',
  'label',
  'description',
  'note',
  'issuer',
  'source',
  'locator',
  'reason',
  'text',
  'not-allowed',
]);

/**
 * One text may stand for both languages where it is a bare citation, which reads the same in both. Anything that has a word
 * of its own in either language is not: "Table 2", "recalled". The patterns know no language, so they are narrow on purpose:
 * the short title of an Indonesian regulation with its number; authors with a year or a doi and nothing else.
 */
const BARE = [
  /^(UU|PP|Perpres|PMK|KMK|Permendagri|Kepmendagri|PermenPANRB|Kepmen PAN|PER)[ -][\d.]*[\w./-]*\d(\/\d{4}| Tahun \d{4})?$/,
  /^\p{Lu}[\p{L}.]*(,? (& )?\p{Lu}[\p{L}.]*)* \(\d{4}\)(, doi 10\.\d+\/\S+)?$/u,
  /^doi 10\.\d+\/\S+$/,
  // The value of a method's parameter, which the scorecard writes.
  /^\$[a-z-]+$/,
];

/** What else reads the same in both languages: official names of bodies, names of people, titles, and formulas of codes. */
const SAME = new Set([
  'Direktorat Jenderal Perbendaharaan, Kementerian Keuangan',
  'Kementerian Keuangan',
  'Kementerian Dalam Negeri',
  'Departemen Dalam Negeri',
  'Kementerian Pendayagunaan Aparatur Negara',
  'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
  'Pemerintah Republik Indonesia',
  'K. D. Goepel',
  'T. L. Saaty',
  'K. D. Goepel, AHP Consensus Word Scale, bpmsg.com',
  'NKP = 75 % NHK + 25 % NPK',
]);

const readsAlike = (text: string): boolean => SAME.has(text) || BARE.some((pattern) => pattern.test(text));

/** Texts below a tree that stand for both languages and are no bare citation, each with where it stands. */
function oneSided(tree: unknown, path: string): readonly string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    const own = `${path} > ${key}`;
    if (!READ.has(key)) return oneSided(value, own);
    const both = typeof value === 'string' ? { id: value, en: value } : value;
    if (typeof both?.id !== 'string' || typeof both.en !== 'string') return oneSided(value, own);
    // A name may be the same in both languages, where it is written for both; a sentence or a citation may not.
    const isMeant = key === 'label' && typeof value !== 'string';
    return both.id === both.en && !isMeant && !readsAlike(both.id) ? [`${own}: ${both.id}`] : [];
  });
}

const shipped = ['rules', 'methods', 'examples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => name.endsWith('.yaml') && /(^|\/)(rules|methods)\//.test(name))
    // Scorecards that show a method are not methods; worked cases are for those who write packs.
    .filter((name) => !name.endsWith('.scorecard.yaml') && !name.includes('/cases/')),
);

describe('shipped packs and methods in both languages', () => {
  it('every text that people read is said in both, save bare citations', () => {
    expect(shipped.length).toBeGreaterThan(100);
    expect(shipped).toContain('examples/agency/rules/antah/kinerja/instrument.yaml');
    const found = shipped.flatMap((name) => oneSided(parse(readFileSync(join(ROOT, name), 'utf8')), name));
    expect(found).toEqual([]);
  });

  it.each([
    'PermenPANRB 88/2021',
    'KMK 300/KMK.01/2022',
    'KMK 127 Tahun 2026',
    'PP 30/2019',
    'PER-5/PB/2024',
    'Kepmendagri 690.900.327/1996',
    'Kepmen PAN KEP/25/M.PAN/2/2004',
    'Hartini & Habibi (2023), doi 10.54373/ifijeb.v3i2.156',
    'Nadjamuddin, Lahay & Uloli (2025)',
    'doi 10.31004/jutin.v8i1.39841',
  ])('%s is bare', (text) => {
    expect(oneSided({ source: text }, 'a')).toEqual([]);
  });

  it.each([
    'Table 2',
    'Page 93, point (h)',
    'Our arithmetic',
    'Made up',
    'PermenPANRB 88/2021, recalled',
    'KMK 127 of 2026',
    'Hartini & Habibi (2023), Table 6',
    'doi 10.31004/jutin.v8i1.39841, Table 4',
    'Hitungan kami',
  ])('%s is not', (text) => {
    expect(oneSided({ history: [{ locator: text }] }, 'a')).toEqual([`a > history > 0 > locator: ${text}`]);
    expect(oneSided({ history: [{ locator: { id: text, en: text } }] }, 'a')).toHaveLength(1);
    expect(oneSided({ history: [{ locator: { id: 'Ini', en: text } }] }, 'a')).toEqual([]);
  });
});
