import type { TableRow, TableShown } from '@berimbang/contract';
import { type Label, typesetNumber } from '@berimbang/engine';
import { periodName, withUnit } from '@berimbang/pictures';
import { exactNumber } from '../calculation/inputs.js';

/** What an indicator has come to, as a sentence that could be read aloud. */
export function headlineOf(row: TableRow, calculated: boolean): Label {
  const shown = { ...row, realised: calculated ? row.realised : null };
  return { id: sentence(row.label.id, 'id', shown), en: sentence(row.label.en, 'en', shown) };
}

function sentence(
  name: string,
  language: 'id' | 'en',
  { realised, target, of, index, status }: Pick<TableRow, 'realised' | 'target' | 'of' | 'index' | 'status'>,
): string {
  const word = (value: TableShown | null): string | null => written(value, language);
  const [got, aim, score] = [word(realised), word(target), word(index)];
  const id = language === 'id';
  if (got === null && score === null) {
    const why = realised?.word?.[language];
    if (why === undefined) return id ? `${name}: belum ada realisasi` : `${name}: nothing realised yet`;
    return id ? `${name}: realisasi ${why}` : `${name}: realisation ${why}`;
  }
  // Its index is a mean over periods, which one value alone does not explain.
  const when = of === null ? '' : id ? ` pada ${periodName(of).id}` : ` in ${periodName(of).en}`;
  const mean = of === null ? '' : id ? 'rata-rata ' : 'mean ';
  const parts = [
    ...(got === null
      ? []
      : [`${aim === null ? got : id ? `${got} dari target ${aim}` : `${got} against a target of ${aim}`}${when}`]),
    ...(score === null || score === got ? [] : [`${mean}${id ? 'indeks' : 'index'} ${score}`]),
    ...(status === null ? [] : [status.word[language]]),
  ];
  return `${name}: ${parts.join(', ')}`;
}

/** A number with its unit; null where there is none. */
function written(value: TableShown | null, language: 'id' | 'en'): string | null {
  if (value === null || value.shown === null) return null;
  const decimals = value.shown.split('.')[1]?.length ?? 0;
  const number = typesetNumber(exactNumber(value.shown), language, decimals);
  return withUnit(number, value.unit?.[language] ?? null, language);
}
