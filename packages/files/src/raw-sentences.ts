import { formatNumber, formatWhole, type Label, type Language, type Rational } from '@berimbang/engine';

/** Sentences about files of raw answers, Indonesian and English side by side. */

type Scale = readonly [Rational, Rational];

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
/** A number with its noun, in English. */
const many = (count: number, noun: string): string => `${formatWhole(count, 'en')} ${noun}${count === 1 ? '' : 's'}`;
const range = (scale: Scale, language: Language): string =>
  scale.map((end) => formatNumber(end, language)).join(language === 'id' ? ' sampai ' : ' to ');

const CSV: Readonly<Record<string, Label>> = {
  CSV_QUOTE_NOT_CLOSED: {
    id: 'ada tanda kutip yang dibuka dan tidak ditutup',
    en: 'a quote is opened and never closed',
  },
  INVALID_OPENING_QUOTE: {
    id: 'ada tanda kutip di tengah sel; apit seluruh sel dengan tanda kutip dan gandakan tanda kutip di dalamnya',
    en: 'there is a quote inside a cell; put the whole cell in quotes and double the quotes in it',
  },
  CSV_INVALID_CLOSING_QUOTE: {
    id: 'sesudah tanda kutip penutup harus ada pemisah kolom',
    en: 'a closing quote must be followed by the mark between columns',
  },
  CSV_MAX_RECORD_SIZE: { id: 'barisnya terlalu panjang', en: 'the row is too long' },
};

export const csvUnreadable = (code: string, message: string): Label => ({
  id: `CSV tidak terbaca: ${CSV[code]?.id ?? message}`,
  en: `the CSV cannot be read: ${CSV[code]?.en ?? message}`,
});

export const emptyFile = (): Label => ({
  id: 'berkas ini kosong; baris pertama harus berisi nama kolom',
  en: 'this file is empty; the first row holds the names of the columns',
});

export const controlCharacter = (): Label => ({
  id: 'berkas ini memuat karakter kendali; simpan kembali sebagai CSV UTF-8',
  en: 'this file holds control characters; save it again as CSV in UTF-8',
});

export const rowLength = (found: number, expected: number, delimiter: string): Label => ({
  id: `baris ini mempunyai ${formatWhole(found, 'id')} sel, sedangkan judulnya ${formatWhole(expected, 'id')}; pemisah kolomnya "${delimiter}"`,
  en: `this row has ${many(found, 'cell')}, the heading has ${formatWhole(expected, 'en')}; columns are parted by "${delimiter}"`,
});

export const noColumn = (name: string): Label => ({
  id: `tidak ada kolom bernama "${shown(name)}"; nama kolom ada di baris pertama, dan #3 berarti kolom ketiga`,
  en: `there is no column named "${shown(name)}"; names stand in the first row, and #3 is the third column`,
});

export const noColumnLike = (pattern: string): Label => ({
  id: `tidak ada kolom yang cocok dengan "${shown(pattern)}"`,
  en: `no column fits "${shown(pattern)}"`,
});

export const noPlace = (name: string, columns: number): Label => ({
  id: `tidak ada kolom ${name}; berkas ini mempunyai ${formatWhole(columns, 'id')} kolom`,
  en: `there is no column ${name}; this file has ${many(columns, 'column')}`,
});

export const headingTwice = (name: string, places: readonly number[]): Label => ({
  id: `judul "${shown(name)}" dipakai oleh beberapa kolom; sebutkan nomornya: ${places.map((place) => `#${place}`).join(', ')}`,
  en: `several columns are headed "${shown(name)}"; name one by its number: ${places.map((place) => `#${place}`).join(', ')}`,
});

export const columnTwice = (name: string): Label => ({
  id: `"${shown(name)}" disebut lebih dari sekali`,
  en: `"${shown(name)}" is named more than once`,
});

export const twoRoles = (): Label => ({
  id: 'kolom ini disebut untuk lebih dari satu peran (butir, harapan, kepentingan, layanan, gelombang, atau kelompok responden)',
  en: 'this column is named for more than one part (item, expectation, importance, service, wave, or group of respondents)',
});

export const emptyChoice = (): Label => ({
  id: 'ada nama kolom yang kosong di antara dua koma',
  en: 'there is no name between two commas',
});

export const rangeBackwards = (from: string, to: string): Label => ({
  id: `kolom "${shown(from)}" berada sesudah "${shown(to)}"; tulis dari kiri ke kanan`,
  en: `the column "${shown(from)}" stands after "${shown(to)}"; write them from left to right`,
});

export const oneColumn = (text: string): Label => ({
  id: `di sini hanya satu kolom yang dapat disebut, bukan "${shown(text)}"`,
  en: `one column belongs here, not "${shown(text)}"`,
});

export const badGroup = (text: string): Label => ({
  id: `"${shown(text)}" bukan kelompok butir; tulis nama=kolom, misalnya "tangible=T1..T6;reliability=R1..R6"`,
  en: `"${shown(text)}" is no group of items; write name=columns, such as "tangible=T1..T6;reliability=R1..R6"`,
});

export const noGroup = (code: string): Label => ({
  id: `kelompok ${code} tidak ada di bagian groups`,
  en: `there is no group ${code} in the section groups`,
});

export const notAnItem = (name: string): Label => ({
  id: `kolom "${shown(name)}" bukan butir; sebutkan juga di --items`,
  en: `the column "${shown(name)}" is no item; name it in --items too`,
});

export const unequalSets = (found: number, items: number): Label => ({
  id: `ada ${formatWhole(found, 'id')} kolom untuk ${formatWhole(items, 'id')} butir; harus satu kolom untuk setiap butir, dalam urutan yang sama`,
  en: `${many(found, 'column')} for ${many(items, 'item')}; every item needs one, in the same order`,
});

export const noItemColumns = (scale: Scale): Label => ({
  id: `tidak ada kolom yang hanya berisi jawaban ${range(scale, 'id')}; sebutkan butirnya dengan --items, atau skalanya dengan --scale`,
  en: `no column holds answers from ${range(scale, 'en')} alone; name the items with --items, or the scale with --scale`,
});

export const badScale = (text: string): Label => ({
  id: `"${shown(text)}" bukan skala; tulis nilai terendah dan tertinggi, misalnya 1..4`,
  en: `"${shown(text)}" is no scale; write its lowest and highest value, such as 1..4`,
});

export const outOfScale = (text: string, scale: Scale): Label => ({
  id: `"${shown(text)}" berada di luar skala ${range(scale, 'id')}`,
  en: `"${shown(text)}" lies outside the scale of ${range(scale, 'en')}`,
});

export const notAnAnswer = (text: string, scale: Scale, mark: 'comma' | 'point'): Label => ({
  id: `"${shown(text)}" bukan jawaban; yang diharapkan angka ${range(scale, 'id')} dengan ${mark === 'comma' ? 'koma' : 'titik'} desimal, atau sel kosong (tanda lain untuk jawaban kosong: --missing; jawaban berupa kata: answers di berkas --map)`,
  en: `"${shown(text)}" is no answer; a number from ${range(scale, 'en')} with a decimal ${mark} was expected, or an empty cell (other marks for no answer: --missing; answers in words: answers in the --map file)`,
});

export const mapNumber = (text: string): Label => ({
  id: `angka "${shown(text)}" tidak terbaca; berkas peta memakai titik desimal`,
  en: `the number "${shown(text)}" cannot be read; a map file uses a decimal point`,
});

export const tooFine = (): Label => ({
  id: 'jawabannya mempunyai terlalu banyak desimal',
  en: 'the answers have too many decimals',
});

export const tooManyParts = (name: string, count: number, most: number): Label => ({
  id: `kolom "${shown(name)}" memuat ${formatWhole(count, 'id')} isi yang berbeda; paling banyak ${most}. Kelompokkan dahulu, misalnya umur menjadi rentang umur`,
  en: `the column "${shown(name)}" holds ${formatWhole(count, 'en')} different values; at most ${most}. Group them first, such as ages into ranges`,
});

export const moreFaults = (count: number): Label => ({
  id: `masih ada ${formatWhole(count, 'id')} sel lain yang bukan jawaban`,
  en: `${formatWhole(count, 'en')} more ${count === 1 ? 'cell is no answer' : 'cells are no answers'}`,
});
