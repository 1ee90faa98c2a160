import type { Label, Place } from '../dimension/dimension.js';
import type { RuleValue } from '../rules/pack.js';
import { ruleKindWord } from '../rules/sentences.js';
import type { Cell, Range } from '../value/cell.js';
import { formatNumber, formatWhole } from '../value/format.js';
import type { OperandSign } from '../value/measure.js';
import type { Rational } from '../value/rational.js';
import { kindWord, unitWord } from '../value/sentences.js';
import type { Unit } from '../value/unit.js';
import type { ClaimNode } from './nodes.js';

/** Sentences about models, Indonesian and English side by side. */

export const notPeriods = (dimension: string): Label => ({
  id: `anggota dimensi ${dimension} bukan periode seperti 2024-Q1`,
  en: `the members of dimension ${dimension} are not periods such as 2024-Q1`,
});

export const nothingInTable = (row: string, column: string, reason: Label): Label => ({
  id: `baris ${row}, kolom ${column}: ${reason.id}`,
  en: `row ${row}, column ${column}: ${reason.en}`,
});

export const circular = (path: readonly string[]): Label => ({
  id: `rumus melingkar: ${path.join(' -> ')}`,
  en: `circular formula: ${path.join(' -> ')}`,
});

export const duplicateNode = (name: string): Label => ({
  id: `kode ${name} dipakai lebih dari sekali`,
  en: `the code ${name} is used more than once`,
});

export const unknownNode = (name: string): Label => ({
  id: `tidak ada simpul atau keluaran bernama ${name}`,
  en: `there is no node or output named ${name}`,
});

export const unknownDimension = (name: string): Label => ({
  id: `tidak ada dimensi bernama ${name}`,
  en: `there is no dimension named ${name}`,
});

export const unknownRule = (detail: Label): Label => ({
  id: `aturan tidak ditemukan: ${detail.id}`,
  en: `rule not found: ${detail.en}`,
});

export const wrongRuleKind = (rule: string, found: RuleValue['kind'], wanted: RuleValue['kind']): Label => ({
  id: `aturan ${rule} berisi ${ruleKindWord(found).id}, yang dibutuhkan ${ruleKindWord(wanted).id}`,
  en: `the rule ${rule} holds ${ruleKindWord(found).en}; ${ruleKindWord(wanted).en} is needed here`,
});

export const unitMismatch = (node: string, detail: Label, asWritten: boolean): Label => ({
  id: `satuan tidak cocok pada ${node}: ${detail.id}${asWritten ? '; dihitung sebagaimana tertulis di sumber' : ''}`,
  en: `units do not fit in ${node}: ${detail.en}${asWritten ? '; computed as the source writes it' : ''}`,
});

export const unitDeclaredOtherwise = (computed: Unit, declared: Unit): Label => ({
  id: `satuan hasilnya ${unitWord(computed).id}, sedangkan yang dinyatakan ${unitWord(declared).id}`,
  en: `the result is in ${unitWord(computed).en}, but ${unitWord(declared).en} is declared`,
});

export const unitOfBands = (operand: string, unit: Unit, rule: string, wanted: Unit): Label => ({
  id: `satuan ${operand} adalah ${unitWord(unit).id}, sedangkan ${rule} mengategorikan ${unitWord(wanted).id}`,
  en: `${operand} is in ${unitWord(unit).en}, but ${rule} classes ${unitWord(wanted).en}`,
});

export const unitsOfAchievement = (realised: Unit, target: Unit): Label => ({
  id: `satuan realisasi ${unitWord(realised).id}, sedangkan satuan target ${unitWord(target).id}`,
  en: `the realisation is in ${unitWord(realised).en}, the target in ${unitWord(target).en}`,
});

export const unitsCombined = (a: Unit, b: Unit): Label => ({
  id: `${unitWord(a).id} dijumlahkan dengan ${unitWord(b).id}`,
  en: `it adds ${unitWord(a).en} and ${unitWord(b).en}`,
});

export const measuresSomethingElse = (operand: Label, unit: Unit, wanted: Label): Label => ({
  id: `${operand.id} bersatuan ${unitWord(unit).id}; yang diperlukan: ${wanted.id}`,
  en: `${operand.en} is in ${unitWord(unit).en}; needed: ${wanted.en}`,
});

export const wrongSign = (operand: Label, sign: OperandSign, value: Rational): Label => ({
  id: `${operand.id} harus ${sign === 'positive' ? 'di atas 0' : 'paling sedikit 0'}, bukan ${formatNumber(value, 'id')}`,
  en: `${operand.en} must be ${sign === 'positive' ? 'above 0' : 'at least 0'}, not ${formatNumber(value, 'en')}`,
});

export const badUnit = (unit: string): Label => ({
  id: `satuan "${unit}" tidak terbaca; tulis misalnya hari, orang, Rp, %, atau Rp/orang`,
  en: `the unit "${unit}" cannot be read; write for example %, Rp, person*day or Rp/person`,
});

export const tooManyCells = (total: number, most: number): Label => ({
  id: `metode ini menghasilkan lebih dari ${formatWhole(most, 'id')} sel (sampai di sini ${formatWhole(total, 'id')}); kurangi dimensi atau anggotanya`,
  en: `this method makes more than ${formatWhole(most, 'en')} cells (${formatWhole(total, 'en')} up to here); use fewer dimensions or members`,
});

export const formulaFault = (detail: Label, position: number): Label => ({
  id: `rumus salah pada karakter ${position + 1}: ${detail.id}`,
  en: `formula fault at character ${position + 1}: ${detail.en}`,
});

export const wrongOperandType = (node: string, operand: string, wanted: Cell['kind'], found: Cell['kind']): Label => ({
  id: `${node} membutuhkan ${kindWord(wanted).id}, tetapi ${operand} adalah ${kindWord(found).id}`,
  en: `${node} needs ${kindWord(wanted).en}, but ${operand} is ${kindWord(found).en}`,
});

export const lacksDimension = (node: string, operand: string, dimension: string): Label => ({
  id: `${node} bekerja menurut dimensi ${dimension}, tetapi ${operand} tidak memilikinya`,
  en: `${node} works over the dimension ${dimension}, but ${operand} does not have it`,
});

export const hasDimension = (node: string, operand: string, dimension: string): Label => ({
  id: `${node} membagi menurut dimensi ${dimension}; ${operand} tidak boleh memilikinya`,
  en: `${node} shares out over the dimension ${dimension}, which ${operand} must not have`,
});

export const noParent = (node: string, dimension: string, parent: string): Label => ({
  id: `${node} naik ke ${parent}, tetapi dimensi ${dimension} tidak berinduk ke sana`,
  en: `${node} climbs to ${parent}, but the dimension ${dimension} has no such parent`,
});

export const noSuchMember = (node: string, dimension: string, code: string): Label => ({
  id: `${node} menyebut ${code}, tetapi dimensi ${dimension} tidak memiliki anggota itu`,
  en: `${node} names ${code}, but the dimension ${dimension} has no such member`,
});

export const unitsOfInterval = (of: Unit, error: Unit): Label => ({
  id: `nilainya dalam ${unitWord(of).id}, sedangkan galat bakunya dalam ${unitWord(error).id}`,
  en: `the value is in ${unitWord(of).en}, its standard error in ${unitWord(error).en}`,
});

export const gradesAreOthers = (rule: string, dimension: string, codes: readonly string[]): Label => ({
  id: `dimensi ${dimension} harus memuat tepat kategori aturan ${rule}: ${codes.join(', ')}`,
  en: `the dimension ${dimension} must hold just the categories of the rule ${rule}: ${codes.join(', ')}`,
});

export const conditionExpected = (): Label => ({
  id: 'yang diharapkan syarat (benar atau salah)',
  en: 'a condition was expected',
});

export const scoreNotANumber = (code: string): Label => ({
  id: `kode skor ${code} bukan angka`,
  en: `the score code ${code} is not a number`,
});

export const notComputed = (name: string): Label => ({ id: `${name} belum dihitung`, en: `${name} was not computed` });

export const formulaUnread = (): Label => ({ id: 'rumusnya tidak terbaca', en: 'the formula could not be read' });

export const notANumber = (code: string): Label => ({ id: `${code} bukan angka`, en: `${code} is not a number` });

export const notACategory = (code: string, allowed: readonly string[]): Label => ({
  id: `${code} bukan salah satu dari ${allowed.join(', ')}`,
  en: `${code} is not one of ${allowed.join(', ')}`,
});

export const outsideScale = (place: Place, text: string, scale: Range): Label => {
  const members = Object.entries(place).map(([dimension, member]) => `${dimension} ${member}`);
  const where = members.length === 0 ? '' : `${members.join(', ')}: `;
  return {
    id: `${where}"${text}" di luar rentang ${formatNumber(scale.low, 'id')} sampai ${formatNumber(scale.high, 'id')}`,
    en: `${where}"${text}" is outside ${formatNumber(scale.low, 'en')} to ${formatNumber(scale.high, 'en')}`,
  };
};

export const bandsClassNumbers = (): Label => ({
  id: 'tabel kategori hanya berlaku untuk angka',
  en: 'bands class numbers',
});

export const noBand = (): Label => ({
  id: 'nilai ini tidak masuk kategori mana pun dalam tabelnya',
  en: 'the value has no class in this table',
});

export const noScore = (cell: Cell): Label => ({
  id: `${cell.kind === 'category' ? cell.code : kindWord(cell.kind).id} tidak mempunyai skor`,
  en: `${cell.kind === 'category' ? cell.code : kindWord(cell.kind).en} has no score`,
});

export const sameAnchors = (): Label => ({
  id: 'kedua titik acuan skala itu sama',
  en: 'both anchors of the scale are the same',
});

export const judgementNotANumber = (): Label => ({
  id: 'ada nilai perbandingan berpasangan yang bukan angka',
  en: 'a judgement is not a number',
});

export const matrixWithoutDimension = (): Label => ({
  id: 'dimensi baris atau kolom matriks tidak dikenal',
  en: 'a dimension of the matrix is not known',
});

export const noRandomIndex = (criteria: number): Label => ({
  id: `tabel indeks acak tidak memuat nilai untuk ${criteria} kriteria`,
  en: `the table of random indices has no entry for ${criteria} criteria`,
});

export const claimNeedsNumber = (): Label => ({
  id: 'pernyataan ini hanya berlaku untuk angka',
  en: 'a number was expected',
});

export const claimOverNothing = (of: string, over: string): Label => ({
  id: `pernyataan ini menyangkut anggota ${over}, tetapi ${of} tidak memiliki dimensi itu`,
  en: `the claim is over ${over}, but ${of} does not have that dimension`,
});

export const noMembersBetween = (over: string, from: string, to: string): Label => ({
  id: `dimensi ${over} tidak memiliki anggota ${from} atau ${to}`,
  en: `${over} has no member ${from} or ${to}`,
});

export const directionNeedsNumbers = (): Label => ({
  id: 'naik atau turun hanya dapat ditentukan antara dua angka',
  en: 'a direction compares numbers',
});

export const gradesNeedOrder = (): Label => ({
  id: 'predikat hanya dapat dibandingkan dengan tabel skor yang mengurutkannya',
  en: 'grades are compared by a score table that orders them',
});

/** What a claim states, in words. */
export function claimText(claim: ClaimNode): Label {
  const { of } = claim;
  const over = claim.over ?? '';
  const condition = claim.condition ?? of;
  const [from, to] = claim.between ?? ['', ''];
  const places = claim.places ?? 1;
  const target = claim.target ?? '';
  switch (claim.claim) {
    case 'direction':
      return { id: `arah perubahan ${of} dari ${from} ke ${to}`, en: `direction of ${of} from ${from} to ${to}` };
    case 'highest':
      return {
        id: `anggota dimensi ${over} dengan ${of} tertinggi${places === 1 ? '' : ` (${places} teratas)`}`,
        en: `members of ${over} with the highest ${of}${places === 1 ? '' : ` (first ${places} places)`}`,
      };
    case 'lowest':
      return {
        id: `anggota dimensi ${over} dengan ${of} terendah${places === 1 ? '' : ` (${places} terbawah)`}`,
        en: `members of ${over} with the lowest ${of}${places === 1 ? '' : ` (last ${places} places)`}`,
      };
    case 'shared':
      return {
        id: `kategori ${of} yang sama pada semua anggota dimensi ${over}`,
        en: `category of ${of} that all members of ${over} share`,
      };
    case 'where':
      return { id: `anggota dimensi ${over} yang memenuhi ${condition}`, en: `members of ${over} where ${condition}` };
    case 'all':
      return {
        id: `semua anggota dimensi ${over} memenuhi ${condition}`,
        en: `every member of ${over} meets ${condition}`,
      };
    case 'any':
      return {
        id: `ada anggota dimensi ${over} yang memenuhi ${condition}`,
        en: `some member of ${over} meets ${condition}`,
      };
    case 'none':
      return {
        id: `tidak ada anggota dimensi ${over} yang memenuhi ${condition}`,
        en: `no member of ${over} meets ${condition}`,
      };
    case 'meets':
      return claim.polarity === 'at-most'
        ? { id: `${of} tidak melebihi ${target}`, en: `${of} is at most ${target}` }
        : { id: `${of} mencapai ${target}`, en: `${of} reaches ${target}` };
    case 'in': {
      const set = (claim.set ?? []).join(', ');
      return { id: `${of} termasuk ${set}`, en: `${of} is one of ${set}` };
    }
    case 'above':
    case 'below': {
      const than = (language: 'id' | 'en'): string =>
        claim.than === undefined ? '' : formatNumber(claim.than, language);
      return claim.claim === 'above'
        ? { id: `${of} di atas ${than('id')}`, en: `${of} is above ${than('en')}` }
        : { id: `${of} di bawah ${than('id')}`, en: `${of} is below ${than('en')}` };
    }
  }
}

export const memberOutsideHierarchy = (dimension: string, code: string): Label => ({
  id: `dimensi ${dimension} memuat ${code}, yang bukan kriteria hierarki ini`,
  en: `the dimension ${dimension} holds ${code}, which is no criterion of this hierarchy`,
});

export const weightsOverOneDimension = (node: string, operand: string): Label => ({
  id: `${node} membutuhkan bobot menurut satu dimensi; ${operand} tidak demikian`,
  en: `${node} needs weights over one dimension; ${operand} is not so`,
});

export const extraDimension = (node: string, operand: string, dimension: string): Label => ({
  id: `${node}: ${operand} mempunyai dimensi ${dimension} yang tidak ada pada nilai yang ditimbangnya; pilih satu anggotanya lebih dahulu`,
  en: `${node}: ${operand} has the dimension ${dimension}, which what it weighs lacks; pick one of its members first`,
});

export const comparedUnits = (own: Unit, target: Unit): Label => ({
  id: `membandingkan ${unitWord(own).id} dengan ${unitWord(target).id}`,
  en: `it compares ${unitWord(own).en} with ${unitWord(target).en}`,
});
