/** What kind of result a function gives and how its unit follows from its arguments. */
export type UnitRule =
  | 'same' // all arguments share one unit, which is the result's
  | 'first' // the first argument's unit
  | 'plain' // a plain number
  | 'root' // the first argument's unit under the root
  | 'product' // unit to the power of the number of members: only plain numbers and shares
  | 'plain-argument' // the arguments must be plain, and so is the result
  | 'first-rest-plain'; // the first argument's unit; the others must be plain

export interface FunctionDeclaration {
  readonly name: string;
  /** Arguments, in order; a trailing `?` marks an optional one, a trailing `...` any number. */
  readonly args: readonly string[];
  /** True for functions that work over dimensions, `f(x over d)`; `both` for those that also take a list. */
  readonly over: boolean | 'both';
  readonly result: 'number' | 'truth' | 'members';
  readonly unit: UnitRule;
  readonly id: string;
  readonly en: string;
  readonly example: string;
}

function declare(
  name: string,
  args: readonly string[],
  over: FunctionDeclaration['over'],
  unit: UnitRule,
  id: string,
  en: string,
  example: string,
  result: FunctionDeclaration['result'] = 'number',
): FunctionDeclaration {
  return { name, args, over, result, unit, id, en, example };
}

/** Every function of the formula language. The reference page is generated from this table. */
export const FUNCTIONS: readonly FunctionDeclaration[] = [
  declare('abs', ['x'], false, 'same', 'Nilai mutlak.', 'Absolute value.', 'abs(realised - target)'),
  declare(
    'sqrt',
    ['x'],
    false,
    'root',
    'Akar kuadrat; eksak bila hasilnya rasional.',
    'Square root; exact where the result is rational.',
    'sqrt(16)',
  ),
  declare(
    'root',
    ['x', 'degree'],
    false,
    'plain-argument',
    'Akar pangkat n (n bilangan bulat 1 sampai 64).',
    'n-th root (whole n from 1 to 64).',
    'root(27, 3)',
  ),
  declare(
    'ln',
    ['x'],
    false,
    'plain-argument',
    'Logaritma natural, hanya di atas 0.',
    'Natural logarithm, above 0 only.',
    'ln(2)',
  ),
  declare('exp', ['x'], false, 'plain-argument', 'Pangkat e.', 'e to the power of x.', 'exp(1)'),
  declare(
    'round',
    ['x', 'decimals?', 'mode?'],
    false,
    'first',
    "Membulatkan; bawaan 0 desimal dan 'half-up' (setengah menjauhi nol). Mode: half-up, half-even, half-plus, truncate, floor, ceiling.",
    "Rounds; 0 decimals and 'half-up' (ties away from zero) by default. Modes: half-up, half-even, half-plus, truncate, floor, ceiling.",
    "round(x, 2, 'half-even')",
  ),
  declare(
    'ceiling',
    ['x'],
    false,
    'same',
    'Bilangan bulat terkecil yang tidak kurang dari x.',
    'Smallest whole number not below x.',
    'ceiling(53.7)',
  ),
  declare(
    'floor',
    ['x'],
    false,
    'same',
    'Bilangan bulat terbesar yang tidak lebih dari x.',
    'Largest whole number not above x.',
    'floor(53.7)',
  ),
  declare(
    'truncate',
    ['x', 'decimals?'],
    false,
    'first',
    'Membuang desimal (ke arah nol).',
    'Drops decimals (towards zero).',
    'truncate(4.9667, 2)',
  ),
  declare(
    'present',
    ['x'],
    false,
    'plain',
    'Benar bila nilainya ada; salah bila kosong.',
    'True where the value is there; false where it is missing.',
    'present(realised)',
    'truth',
  ),
  declare(
    'slovin',
    ['population', 'margin'],
    false,
    'first-rest-plain',
    'Ukuran sampel Slovin N / (1 + N e^2), belum dibulatkan; e pecahan (0.1 = 10 %).',
    'Slovin sample size N / (1 + N e^2), not yet rounded; e as a fraction (0.1 = 10 %).',
    'ceiling(slovin(116, 0.1))',
  ),
  declare(
    'krejcie_morgan',
    ['population', 'chi_square?', 'proportion?', 'margin?'],
    false,
    'first-rest-plain',
    'Ukuran sampel Krejcie-Morgan X N P (1 - P) / (d^2 (N - 1) + X P (1 - P)), belum dibulatkan; bawaan X = 3.841, P = 0.5, d = 0.05 seperti tabelnya.',
    'Krejcie-Morgan sample size X N P (1 - P) / (d^2 (N - 1) + X P (1 - P)), not yet rounded; X = 3.841, P = 0.5, d = 0.05 by default, as in their table.',
    'round(krejcie_morgan(116))',
  ),
  declare(
    'cochran',
    ['population', 'z', 'proportion', 'margin'],
    false,
    'first-rest-plain',
    'Ukuran sampel Cochran untuk populasi terbatas, n0 / (1 + (n0 - 1) / N) dengan n0 = z^2 p (1 - p) / e^2, belum dibulatkan.',
    'Cochran sample size for a finite population, n0 / (1 + (n0 - 1) / N) with n0 = z^2 p (1 - p) / e^2, not yet rounded.',
    'ceiling(cochran(116, 1.96, 0.5, 0.05))',
  ),
  declare(
    'cochran_infinite',
    ['z', 'proportion', 'margin'],
    false,
    'plain-argument',
    'Ukuran sampel Cochran tanpa batas populasi, z^2 p (1 - p) / e^2, belum dibulatkan.',
    'Cochran sample size without a limit to the population, z^2 p (1 - p) / e^2, not yet rounded.',
    'cochran_infinite(1.96, 0.5, 0.05)',
  ),
  declare(
    'attribute',
    ['dimension', 'key'],
    false,
    'plain',
    "Atribut berupa angka dari setiap anggota dimensi; 'code' membaca kodenya sebagai angka.",
    "Numeric attribute of each member of a dimension; 'code' reads its code as a number.",
    "attribute(score, 'code')",
  ),
  declare(
    'min',
    ['x...'],
    'both',
    'same',
    'Nilai terkecil dari daftar atau dari anggota dimensi.',
    'Smallest of a list or of the members of a dimension.',
    'min(x over service)',
  ),
  declare(
    'max',
    ['x...'],
    'both',
    'same',
    'Nilai terbesar dari daftar atau dari anggota dimensi.',
    'Largest of a list or of the members of a dimension.',
    'max(0, x)',
  ),
  declare('sum', ['x'], true, 'same', 'Jumlah.', 'Sum.', 'sum(n over service)'),
  declare('mean', ['x'], true, 'same', 'Rata-rata sederhana.', 'Simple mean.', 'mean(index over quarter)'),
  declare(
    'weighted_mean',
    ['x', 'weight'],
    true,
    'first',
    'Rata-rata tertimbang: jumlah(x * bobot) / jumlah(bobot).',
    'Weighted mean: sum(x * weight) / sum(weight).',
    'weighted_mean(index, n over service)',
  ),
  declare(
    'geometric_mean',
    ['x'],
    true,
    'same',
    'Rata-rata geometrik, nilai di atas 0.',
    'Geometric mean of values above 0.',
    'geometric_mean(x over expert)',
  ),
  declare(
    'product',
    ['x'],
    true,
    'product',
    'Hasil kali (angka tanpa satuan).',
    'Product (plain numbers).',
    'product(x over year)',
  ),
  declare(
    'median',
    ['x'],
    true,
    'same',
    'Nilai tengah; rata-rata dua nilai tengah bila jumlahnya genap.',
    'Middle value; mean of the two middle ones for an even number.',
    'median(x over item)',
  ),
  declare(
    'stdev',
    ['x'],
    true,
    'same',
    'Simpangan baku sampel (pembagi n - 1).',
    'Sample standard deviation (divisor n - 1).',
    'stdev(x over respondent)',
  ),
  declare(
    'stdev_population',
    ['x'],
    true,
    'same',
    'Simpangan baku populasi (pembagi n).',
    'Population standard deviation (divisor n).',
    'stdev_population(x over respondent)',
  ),
  declare(
    'count',
    ['x'],
    true,
    'plain',
    'Banyaknya anggota yang nilainya ada.',
    'Number of members whose value is there.',
    'count(target over indicator)',
  ),
  declare(
    'share',
    ['condition'],
    true,
    'plain',
    'Bagian (0 sampai 1) anggota yang memenuhi syarat.',
    'Share (0 to 1) of members that meet the condition.',
    'share(index >= 100 over indicator)',
  ),
  declare(
    'rank',
    ['x'],
    true,
    'plain',
    'Peringkat, 1 = tertinggi; nilai sama mendapat peringkat sama. Dimensinya tetap.',
    'Rank, 1 = highest; equal values share a rank. The dimension stays.',
    'rank(weight over perspective)',
  ),
  declare(
    'arg_highest',
    ['x'],
    true,
    'plain',
    'Anggota dengan nilai tertinggi; semua bila sama.',
    'Members with the highest value; all of them on a tie.',
    'arg_highest(index over service)',
    'members',
  ),
  declare(
    'arg_lowest',
    ['x'],
    true,
    'plain',
    'Anggota dengan nilai terendah; semua bila sama.',
    'Members with the lowest value; all of them on a tie.',
    'arg_lowest(index over service)',
    'members',
  ),
  declare(
    'previous',
    ['x'],
    true,
    'same',
    'Nilai periode sebelumnya; dimensinya tetap.',
    'Value of the period before; the dimension stays.',
    'x / previous(x over year) - 1',
  ),
  declare(
    'last_year',
    ['x'],
    true,
    'same',
    'Nilai periode yang sama tahun lalu; dimensinya tetap.',
    'Value of the same period a year earlier; the dimension stays.',
    'x - last_year(x over month)',
  ),
];

const BY_NAME = new Map(FUNCTIONS.map((entry) => [entry.name, entry]));

export function functionNamed(name: string): FunctionDeclaration | undefined {
  return BY_NAME.get(name);
}

/** Fewest and most arguments that a function takes; `most` is Infinity for lists. */
export function arity(declaration: FunctionDeclaration): { readonly least: number; readonly most: number } {
  const last = declaration.args.at(-1) ?? '';
  const least = declaration.args.filter((arg) => !arg.endsWith('?')).length;
  return { least, most: last.endsWith('...') ? Number.POSITIVE_INFINITY : declaration.args.length };
}
