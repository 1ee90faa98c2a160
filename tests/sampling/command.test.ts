import { sampleOutputSchema } from '@berimbang/contract';
import { describe, expect, it } from 'vitest';
import { berimbang, folderWith } from '../support/cli.js';

/** Errors may stand beside the envelope. */
function sampleOf(text: string): ReturnType<typeof sampleOutputSchema.parse>['sample'] {
  const { errors: _, ...envelope } = JSON.parse(text) as { readonly errors?: unknown };
  return sampleOutputSchema.parse(envelope).sample;
}

describe('berimbang sample', () => {
  it('shows the three methods side by side, with a caution for Slovin', async () => {
    const { code, out } = await berimbang(['sample', '116']);
    expect(code).toBe(0);
    // At 5 %: Slovin 89.92, Krejcie-Morgan 89.27 (rounded to the nearest), Cochran 89.28 (rounded up).
    expect(out).toMatch(/Slovin +89\.922481 +90 +90 +90 /);
    expect(out).toMatch(/Krejcie-Morgan +89\.271889 +89 +90 +89 /);
    expect(out).toMatch(/Cochran +89\.275102 +89 +90 +90 /);
    expect(out).toContain('Caution, Slovin: ');
  });

  it('speaks Indonesian with a decimal comma', async () => {
    const { code, out } = await berimbang(['sample', '116', '--method', 'slovin', '--margin', '10%', '--lang', 'id']);
    expect(code).toBe(0);
    expect(out).toContain('Ukuran sampel untuk populasi 116');
    expect(out).toContain('Margin galat 10 %\n');
    expect(out).toMatch(/Slovin +53,703704 +54 +54 +54 /);
    expect(out).toContain('Hati-hati, Slovin: ');
  });

  it('takes a margin as 10%, 0.1, 0,1 or 1/10', async () => {
    const texts = await Promise.all(
      ['10%', '0.1', '0,1', '1/10'].map(
        async (margin) => (await berimbang(['sample', '116', '--margin', margin, '--json'])).out,
      ),
    );
    expect(new Set(texts).size).toBe(1);
    expect(sampleOf(texts[0] ?? '')?.margin).toBe('0.1');
  });

  it('prints JSON in the documented shape, with exact numbers', async () => {
    const { code, out } = await berimbang(['sample', '--strata', 'A=29,B=29,C=29,D=29', '--json']);
    expect(code).toBe(0);
    const sample = sampleOf(out);
    expect(sample).toMatchObject({
      population: '116',
      confidence: '0.95',
      proportion: '0.5',
      z: '1.96',
      chiSquare: '3.841',
    });
    expect(sample?.methods.map(({ method, size }) => [method, size])).toEqual([
      ['slovin', '90'],
      ['krejcie-morgan', '89'],
      ['cochran', '90'],
    ]);
    // 89 over four equal strata: 22.25 each, and one person by order.
    expect(sample?.methods[1]?.shares?.map(({ share }) => share)).toEqual(['23', '22', '22', '22']);
    expect(sample?.methods[1]?.shares?.[3]).toEqual({
      stratum: 'D',
      size: '29',
      quota: '22.25',
      share: '22',
      tied: true,
      short: false,
    });
  });

  it('tells ties, and strata smaller than their share with exit 1', async () => {
    const tied = await berimbang(['sample', '116', '--strata', 'A=29,B=29,C=29,D=29', '--method', 'krejcie-morgan']);
    expect(tied.out).toContain('the remainders of A, B, C, D are equal');
    const short = await berimbang(['sample', '20', '--strata', 'A=2,B=18', '--least', '5']);
    expect(short.code).toBe(1);
    expect(short.out).toContain('Cochran: strata smaller than their share: A');
  });

  it('reads strata from a CSV file', async () => {
    const cwd = folderWith({ 'units.csv': 'name;size\n"Bidang A, B";1.000\nBidang C;250\n' });
    const { code, out, err } = await berimbang(
      ['sample', '1250', '--strata', 'units.csv', '--method', 'krejcie-morgan'],
      { cwd },
    );
    expect([code, err]).toEqual([0, '']);
    // Krejcie-Morgan of 1,250 is 294.12; 4/5 of 294 is 235.2.
    expect(out).toMatch(/Bidang A, B +1,000 +235/);
    expect(out).toMatch(/Bidang C +250 +59/);
  });

  it.each([
    [['sample', '0'], 'population: "0" is no whole number of at least 1'],
    [['sample', '11.5'], 'population: "11.5" is no whole number'],
    [['sample'], 'population: give the number of people'],
    [['sample', '116', '--margin', '0'], '--margin: "0" must be above 0 %'],
    [['sample', '116', '--margin', '150%'], '--margin: "150%" must be above 0 % and at most 100 %'],
    [['sample', '116', '--margin', 'ten'], '--margin: "ten" must be'],
    [['sample', '116', '--confidence', '100%'], '--confidence: "100%" must be above 0 % and below 100 %'],
    [['sample', '116', '--p', '1.2'], '--p: "1.2" must be'],
    [['sample', '116', '--method', 'slovin', '--p', '0.3'], '--p: Slovin does not read this option'],
    [['sample', '116', '--strata', 'A=40,B=30'], '--strata: the strata add to 70, but the population is 116'],
    [['sample', '116', '--strata', 'A=58,A=58'], '--strata: the member A is listed twice'],
    [['sample', '116', '--strata', 'A=58,B=-58'], '--strata: "B=-58" is no stratum'],
    [['sample', '116', '--strata', 'A=58,=58'], '--strata: "=58" is no stratum'],
    [['sample', '--strata', 'A=0'], '--strata: every stratum has the size 0'],
    [['sample', '116', '--strata', 'none.csv'], 'none.csv:1:1: error: none.csv does not exist'],
    [['sample', '4', '--strata', 'A=2,B=2', '--least', '3'], '--least Slovin: there is not enough'],
    [
      ['sample', '116', '--method', 'sloven'],
      'the value for --method <method> is not valid; there are: slovin, krejcie-morgan, cochran',
    ],
  ])('%j: exit 2, %s', async (args, expected) => {
    const { code, out, err } = await berimbang(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(expected);
  });

  it.each([
    ['name,count\nA,1\n', 'units.csv:1:1: error: 1 > size: "size" is required'],
    ['name,size\nA,1\nB,many\n', 'units.csv:3:1: error: 3: "B=many" is no stratum'],
    ['name,size\nA,1\nA,2\n', 'units.csv:3:1: error: 3: the member A is listed twice'],
    ['', 'units.csv:1:1: error: 1: the file is empty'],
  ])('a CSV of strata %j: exit 2, %s', async (text, expected) => {
    const { code, err } = await berimbang(['sample', '--strata', 'units.csv'], {
      cwd: folderWith({ 'units.csv': text }),
    });
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });

  it('says as JSON what is wrong, beside no sample', async () => {
    const { code, out, err } = await berimbang(['sample', '0', '--json']);
    expect([code, err]).toEqual([2, '']);
    expect(sampleOf(out)).toBeNull();
    expect(JSON.parse(out)).toMatchObject({ errors: [{ code: 'invalid-value', path: ['population'] }] });
  });
});
