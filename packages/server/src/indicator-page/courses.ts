import type { IndicatorCourse } from '@berimbang/contract';
import { endOfPeriod, parsePeriod } from '@berimbang/engine';
import { coursePicture, periodName, type Results, type Series, seriesOfIndicator } from '@berimbang/pictures';
import { pictureOf } from '../overview/figure.js';
import type { Shown } from '../scorecard-table/shown.js';

/** Decimals of an index that declares none. */
const USUAL = 2;
/** Most courses of one indicator that are drawn: those of a long further dimension stand in the table alone. */
const MOST = 6;

type Period = IndicatorCourse['periods'][number];

/** Target and realisation of an indicator over its periods; one course for each member of a further dimension. */
export function coursesOf(shown: Shown, code: string, language: 'id' | 'en', width: number): IndicatorCourse[] {
  const { results } = shown;
  return seriesOfIndicator(results, code)
    .slice(0, MOST)
    .flatMap((series): IndicatorCourse[] => {
      const periods = series.over.members
        .map(({ code: period, label }) => periodOf(shown, code, series, period, periodName(period, label)))
        .filter(({ ahead, target, realised }) => !ahead || target !== null || realised !== null);
      const drawn = periods.some(({ target, realised }) => isNumber(target) || isNumber(realised));
      if (periods.length === 0) return [];
      return [
        {
          label: memberLabel(results, series),
          picture: drawn ? pictureOf(coursePicture(results, series), language, width) : null,
          periods,
        },
      ];
    });
}

function periodOf(shown: Shown, code: string, series: Series, period: string, label: Period['label']): Period {
  const { results } = shown;
  const { name, over, place, target } = series;
  const at = { ...place, [over.name]: period };
  const ahead = isAhead(results, period);
  const found = ahead ? null : results.find(name, at);
  const aim = target === null ? null : results.find(target, at);
  const index = ahead ? null : indexAt(results, code, over.name, period, at);
  return {
    period,
    label,
    ahead,
    target: aim?.cell.kind === 'number' || aim?.cell.kind === 'category' ? shown.value(aim) : null,
    realised: shown.value(found),
    index: index === null ? null : shown.value(results.find(index.name, index.place), USUAL),
    status: index === null ? null : shown.class(index.name, index.place),
  };
}

/** The index that belongs to a period: of the period itself, or of the reading that ends with it. */
function indexAt(
  results: Results,
  code: string,
  over: string,
  period: string,
  at: Readonly<Record<string, string>>,
): { readonly name: string; readonly place: Readonly<Record<string, string>> } | null {
  const id = `indicator.${code}`;
  const has = (name: string, dimension: string): boolean =>
    results.column(name)?.dimensions.some((own) => own.name === dimension) === true;
  for (const name of [`${id}.each.index`, `${id}.index`]) if (has(name, over)) return { name, place: at };
  const [read] = Object.keys(results.at);
  if (read === undefined || !has(`${id}.index`, read)) return null;
  const reading = results.dimension(read)?.members.find((own) => endOf(own.code) === endOf(period))?.code;
  return reading === undefined ? null : { name: `${id}.index`, place: { [read]: reading } };
}

function isAhead(results: Results, period: string): boolean {
  const [own, shown] = [endOf(period), endOf(Object.values(results.at)[0] ?? '')];
  return own !== null && shown !== null && own > shown;
}

function endOf(code: string): string | null {
  const period = parsePeriod(code);
  return period === null ? null : endOfPeriod(period);
}

function memberLabel(results: Results, { place }: Series): IndicatorCourse['label'] {
  const [at] = Object.entries(place);
  if (at === undefined) return null;
  const found = results.dimension(at[0])?.members.find(({ code }) => code === at[1]);
  return found?.label ?? { id: at[1], en: at[1] };
}

const isNumber = (value: Period['target']): boolean => value !== null && value.shown !== null;
