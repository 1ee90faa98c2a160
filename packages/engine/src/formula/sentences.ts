import type { Label } from '../dimension/dimension.js';
import type { Cell } from '../value/cell.js';
import { formatWhole } from '../value/format.js';
import { kindWord, unitWord } from '../value/sentences.js';
import type { Unit } from '../value/unit.js';

/** Sentences about formulas, Indonesian and English side by side: first of reading, then of checking, then of computing. */

const OPERATION: Readonly<Record<string, Label>> = {
  sum: { id: 'jumlah', en: 'sum' },
  mean: { id: 'rata-rata sederhana', en: 'simple mean' },
  'weighted-mean': { id: 'rata-rata tertimbang', en: 'weighted mean' },
  'geometric-mean': { id: 'rata-rata geometrik', en: 'geometric mean' },
  product: { id: 'hasil kali', en: 'product' },
  median: { id: 'median', en: 'median' },
  stdev: { id: 'simpangan baku sampel', en: 'sample standard deviation' },
  'stdev-population': { id: 'simpangan baku populasi', en: 'population standard deviation' },
  count: { id: 'banyaknya nilai yang ada', en: 'number of values present' },
  share: { id: 'bagian yang memenuhi syarat', en: 'share that meets the condition' },
  min: { id: 'nilai terendah', en: 'lowest value' },
  max: { id: 'nilai tertinggi', en: 'highest value' },
  'arg-highest': { id: 'anggota dengan nilai tertinggi', en: 'members with the highest value' },
  'arg-lowest': { id: 'anggota dengan nilai terendah', en: 'members with the lowest value' },
};

/** An operation over members, in words. */
export function operationWord(operation: string): Label {
  return OPERATION[operation] ?? { id: operation, en: operation };
}

export const formulaTooLong = (length: number, most: number): Label => ({
  id: `rumus ini terdiri atas ${formatWhole(length, 'id')} karakter; yang dibaca paling banyak ${formatWhole(most, 'id')}`,
  en: `the formula has ${formatWhole(length, 'en')} characters; at most ${formatWhole(most, 'en')} are read`,
});

export const formulaTooDeep = (most: number): Label => ({
  id: `rumus ini bersarang lebih dari ${most} tingkat`,
  en: `the formula is nested deeper than ${most} levels`,
});

const MULTIPLY: Label = { id: 'tulis * untuk perkalian', en: 'write * for multiplication' };
const DIVIDE: Label = { id: 'tulis / untuk pembagian', en: 'write / for division' };
const INSTEAD: Readonly<Record<string, Label>> = {
  '"': { id: 'tutup nama itu dengan tanda "', en: 'close the quoted name with "' },
  "'": { id: "tutup teks itu dengan tanda '", en: "close the text with '" },
  '×': MULTIPLY,
  '·': MULTIPLY,
  '÷': DIVIDE,
  ':': DIVIDE,
  '−': { id: 'tulis - untuk pengurangan', en: 'write - for minus' },
  '≤': { id: 'tulis <=', en: 'write <=' },
  '≥': { id: 'tulis >=', en: 'write >=' },
  '≠': { id: 'tulis !=', en: 'write !=' },
  '&': { id: 'tulis and', en: 'write and' },
  '|': { id: 'tulis or', en: 'write or' },
  '!': { id: 'tulis not, atau != untuk tidak sama dengan', en: 'write not, or != for unequal' },
  '@': { id: 'alamat sel ditulis di antara tanda kutip ganda', en: 'put a cell address in double quotes' },
  ';': { id: 'pisahkan argumen dengan koma', en: 'separate arguments with a comma' },
};

export const characterWithoutMeaning = (character: string): Label => {
  const instead = INSTEAD[character];
  return {
    id: `karakter ${character} tidak bermakna di sini${instead === undefined ? '' : `; ${instead.id}`}`,
    en: `the character ${character} has no meaning here${instead === undefined ? '' : `; ${instead.en}`}`,
  };
};

export const notExpectedHere = (found: string): Label => ({
  id: `${found} tidak pada tempatnya di sini${found === ',' ? '; desimal dalam rumus ditulis dengan titik' : ''}`,
  en: `${found} was not expected here${found === ',' ? '; decimals in formulas are written with a point' : ''}`,
});

export const toCloseBracket = (): Label => ({ id: 'untuk menutup kurung', en: 'to close the bracket' });
export const toCloseCall = (name: string): Label => ({ id: `untuk menutup ${name}(`, en: `to close ${name}(` });
export const after = (word: string): Label => ({ id: `sesudah ${word}`, en: `after ${word}` });

/** `found` is empty at the end of the formula. */
export const signExpected = (wanted: string, why: Label, found: string): Label => ({
  id: `diharapkan ${wanted} ${why.id}, ${found === '' ? 'tetapi rumusnya sudah berakhir' : `bukan ${found}`}`,
  en: `${wanted} was expected ${why.en}, ${found === '' ? 'but the formula ends' : `not ${found}`}`,
});

export const valueExpected = (found: string): Label => ({
  id: `di sini diharapkan sebuah nilai, bukan ${found}`,
  en: `a value was expected, not ${found}`,
});

export const endsTooEarly = (): Label => ({
  id: 'rumus berakhir di tempat yang masih memerlukan nilai',
  en: 'the formula ends where a value was expected',
});

export const percentAlone = (): Label => ({
  id: 'tanda % harus langsung mengikuti angka; tulis misalnya 100%',
  en: '% belongs directly after a number; write for example 100%',
});

export const chainedComparison = (): Label => ({
  id: 'perbandingan tidak dapat dirangkai; gabungkan dua perbandingan dengan and',
  en: 'comparisons cannot be chained; join two comparisons with and',
});

export const reservedWord = (word: string): Label => ({
  id: `${word} adalah kata dalam bahasa rumus; simpul dengan nama itu ditulis di antara tanda kutip ganda`,
  en: `${word} is a word of the formula language; put a node of that name in double quotes`,
});

export const notAnAddress = (text: string): Label => ({
  id: `"${text}" bukan alamat sel; tulis "SIMPUL@dimensi=anggota,dimensi=anggota"`,
  en: `"${text}" is not a cell address; write "NODE@dimension=member,dimension=member"`,
});

export const dimensionExpected = (): Label => ({
  id: 'sesudah over diharapkan nama dimensi',
  en: 'the name of a dimension was expected after over',
});

export const unknownFunction = (name: string): Label => ({
  id: `tidak ada fungsi ${name}`,
  en: `there is no function ${name}`,
});

export const wrongArgumentCount = (name: string, least: number, most: number, given: number): Label => {
  const open = most === Number.POSITIVE_INFINITY;
  return {
    id: `${name} memerlukan ${open ? `sedikitnya ${least}` : least === most ? least : `${least} sampai ${most}`} argumen, bukan ${given}`,
    en: `${name} takes ${open ? `${least} or more` : least === most ? least : `${least} to ${most}`} ${most === 1 ? 'argument' : 'arguments'}, not ${given}`,
  };
};

export const notOverDimension = (name: string): Label => ({
  id: `${name} tidak dapat dihitung atas dimensi`,
  en: `${name} does not work over a dimension`,
});

export const needsDimension = (name: string): Label => ({
  id: `${name} memerlukan over dan nama dimensinya`,
  en: `${name} needs to know over which dimension`,
});

export const unknownName = (name: string): Label => ({
  id: `tidak ada simpul atau keluaran bernama ${name}`,
  en: `there is no node or output named ${name}`,
});

export const unknownDimension = (name: string): Label => ({
  id: `tidak ada dimensi bernama ${name}`,
  en: `there is no dimension named ${name}`,
});

export const withoutDimension = (name: string, dimension: string): Label => ({
  id: `${name} tidak memiliki dimensi ${dimension}`,
  en: `${name} has no dimension ${dimension}`,
});

export const unknownMember = (dimension: string, member: string): Label => ({
  id: `dimensi ${dimension} tidak memiliki anggota ${member}`,
  en: `the dimension ${dimension} has no member ${member}`,
});

export const typeExpected = (wanted: Cell['kind'], found: Cell['kind']): Label => ({
  id: `di sini diharapkan ${kindWord(wanted).id}, bukan ${kindWord(found).id}`,
  en: `${kindWord(wanted).en} was expected here, not ${kindWord(found).en}`,
});

export const branchesDiffer = (then: Cell['kind'], otherwise: Cell['kind']): Label => ({
  id: `if memberi ${kindWord(then).id} pada cabang yang satu dan ${kindWord(otherwise).id} pada cabang lainnya`,
  en: `if gives ${kindWord(then).en} in one case and ${kindWord(otherwise).en} in the other`,
});

export const attributeNeedsDimension = (name: string): Label => ({
  id: `argumen pertama attribute adalah nama dimensi${name === '' ? '' : `; tidak ada dimensi ${name}`}`,
  en: `attribute reads a dimension${name === '' ? '; name it as the first argument' : `; there is no dimension ${name}`}`,
});

export const attributeNeedsKey = (): Label => ({
  id: "attribute memerlukan nama atribut di antara tanda kutip tunggal, misalnya 'code'",
  en: "attribute takes the name of the attribute in single quotes, as in 'code'",
});

export const nothingOver = (name: string, dimension: string): Label => ({
  id: `isi ${name}(...) tidak ada yang berdimensi ${dimension}`,
  en: `nothing in ${name}(...) has the dimension ${dimension}`,
});

/** What a formula does with two values whose units differ. */
type Joining = 'add' | 'subtract' | 'compare' | 'choose';

const JOINING: Readonly<Record<Joining, (a: Label, b: Label) => Label>> = {
  add: (a, b) => ({ id: `rumus menjumlahkan ${a.id} dan ${b.id}`, en: `the formula adds ${a.en} and ${b.en}` }),
  subtract: (a, b) => ({
    id: `rumus mengurangkan ${b.id} dari ${a.id}`,
    en: `the formula subtracts ${b.en} from ${a.en}`,
  }),
  compare: (a, b) => ({
    id: `rumus membandingkan ${a.id} dengan ${b.id}`,
    en: `the formula compares ${a.en} and ${b.en}`,
  }),
  choose: (a, b) => ({
    id: `if memberi ${a.id} pada cabang yang satu dan ${b.id} pada cabang lainnya`,
    en: `if gives ${a.en} in one case and ${b.en} in the other`,
  }),
};

export const unitsDiffer = (joining: Joining, a: Unit, b: Unit): Label => JOINING[joining](unitWord(a), unitWord(b));

export const argumentUnitsDiffer = (name: string, a: Unit, b: Unit): Label => ({
  id: `satuan argumen ${name} berbeda: ${unitWord(a).id} dan ${unitWord(b).id}`,
  en: `the arguments of ${name} differ in unit: ${unitWord(a).en} and ${unitWord(b).en}`,
});

export const exponentHasUnit = (unit: Unit): Label => ({
  id: `pangkat harus tanpa satuan, bukan ${unitWord(unit).id}`,
  en: `an exponent has no unit, not ${unitWord(unit).en}`,
});

export const unitNotRaised = (unit: Unit): Label => ({
  id: `satuan ${unitWord(unit).id} tidak dapat dipangkatkan dengan pangkat ini`,
  en: `${unitWord(unit).en} cannot be raised to this power`,
});

export const unitWithoutRoot = (unit: Unit): Label => ({
  id: `satuan ${unitWord(unit).id} tidak mempunyai akar kuadrat`,
  en: `${unitWord(unit).en} has no square root`,
});

export const plainNumbersOnly = (name: string, unit: Unit): Label => {
  const percent = unit.size === 1 && unit.get('%') === 1;
  return {
    id: `${name} hanya menerima angka tanpa satuan di sini, bukan ${unitWord(unit).id}${percent ? '; bagi dengan 100%' : ''}`,
    en: `${name} takes plain numbers here, not ${unitWord(unit).en}${percent ? '; divide by 100%' : ''}`,
  };
};

export const conditionNeeded = (word: string): Label => ({
  id: `${word} memerlukan syarat (benar atau salah)`,
  en: `${word} needs a condition`,
});

export const joinsConditions = (operator: string): Label => ({
  id: `${operator} hanya menggabungkan syarat (benar atau salah)`,
  en: `${operator} joins conditions`,
});

export const comparesNumbers = (operator: string): Label => ({
  id: `${operator} hanya membandingkan angka`,
  en: `${operator} compares numbers`,
});

export const wholeNumberExpected = (least: number, most: number): Label => ({
  id: `diharapkan bilangan bulat dari ${least} sampai ${most}`,
  en: `a whole number from ${least} to ${most} was expected`,
});

export const unknownRounding = (name: string, modes: readonly string[]): Label => ({
  id: `"${name}" bukan cara pembulatan; yang ada: ${modes.join(', ')}`,
  en: `"${name}" is no rounding mode; there are ${modes.join(', ')}`,
});

export const withoutAttribute = (member: string, key: string): Label => ({
  id: `anggota ${member} tidak memiliki atribut ${key} berupa angka`,
  en: `the member ${member} has no numeric attribute ${key}`,
});

export const nothingToAggregate = (): Label => ({
  id: 'tidak ada anggota yang dapat dihitung',
  en: 'there is no member to compute from',
});

export const memberWithoutWeight = (): Label => ({
  id: 'ada anggota yang tidak berbobot',
  en: 'a member has no weight',
});

export const tooManyCells = (cells: number, most: number): Label => ({
  id: `bagian rumus ini terbentang pada ${formatWhole(cells, 'id')} sel; paling banyak ${formatWhole(most, 'id')}`,
  en: `this part of the formula spreads over ${formatWhole(cells, 'en')} cells; at most ${formatWhole(most, 'en')} are computed`,
});
