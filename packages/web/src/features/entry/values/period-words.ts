const MONTHS: Readonly<Record<'id' | 'en', readonly string[]>> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const ROMAN = ['I', 'II', 'III', 'IV'];

/** A period by its full name: Triwulan I 2025; a month without its year where the column head is narrow. */
export function periodWords(code: string, language: 'id' | 'en', bare = false): string {
  const [, year = '', kind = '', part = '', month = ''] = /^(\d{4})(?:-(?:([SQ])(\d)|(\d{2})))?$/.exec(code) ?? [];
  if (year === '') return code;
  const after = bare ? '' : ` ${year}`;
  if (month !== '') return `${MONTHS[language][Number(month) - 1] ?? month}${after}`;
  if (kind === 'Q')
    return language === 'id' ? `Triwulan ${ROMAN[Number(part) - 1] ?? part}${after}` : `Quarter ${part}${after}`;
  if (kind === 'S')
    return language === 'id' ? `Semester ${ROMAN[Number(part) - 1] ?? part}${after}` : `Half ${part}${after}`;
  return year;
}
