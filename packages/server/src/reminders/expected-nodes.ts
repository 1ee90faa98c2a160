import { endOfPeriod, type Period, parsePeriod, startOfPeriod } from '@berimbang/engine';
import { type OrderedTree, valueAt } from '@berimbang/files';

export interface ExpectedOf {
  /** Period of the scorecard. */
  readonly scorecardPeriod: string;
  /** Section `periods` of the scorecard. */
  readonly periods: OrderedTree | undefined;
  readonly code: string;
  /** What the scorecard says of the indicator. */
  readonly body: OrderedTree;
  readonly retiredFrom: string | null;
}

export interface ExpectedNode {
  readonly node: string;
  /** The scorecard names this node as where the value comes from; it is entered only where it is entrusted to someone. */
  readonly named: boolean;
}

/**
 * The nodes of which an indicator's value is expected in a period: none where the period is not one of its frequency, or
 * does not lie within the periods of the scorecard, or the indicator was retired by then. An indicator without a frequency
 * has one value, in the period of its scorecard. What is judged has a category; what has components, these; else its
 * realisation.
 */
export function expectedNodes(of: ExpectedOf, period: string): readonly ExpectedNode[] {
  return isMeasured(of, period) ? nodesOf(of) : [];
}

function isMeasured({ scorecardPeriod, periods, body, retiredFrom }: ExpectedOf, code: string): boolean {
  const period = parsePeriod(code);
  const own = parsePeriod(scorecardPeriod);
  if (period === null || own === null) return false;
  const retired = parsePeriod(retiredFrom ?? '');
  if (retired !== null && startOfPeriod(retired) <= startOfPeriod(period)) return false;
  const frequency = valueAt(body, 'frequency');
  if (frequency === undefined) return code === scorecardPeriod;
  const year: Period = { kind: 'year', year: own.year, part: 1 };
  const edge = (key: string): Period => {
    const text = valueAt(periods, key);
    return (typeof text === 'string' ? parsePeriod(text) : null) ?? year;
  };
  return (
    frequency === period.kind &&
    startOfPeriod(period) >= startOfPeriod(edge('from')) &&
    endOfPeriod(period) <= endOfPeriod(edge('to'))
  );
}

/** The nodes that an indicator's value is entered in, whatever the period. */
export function nodesOf({ code, body }: Pick<ExpectedOf, 'code' | 'body'>): readonly ExpectedNode[] {
  const own = (part: string): ExpectedNode => ({ node: `indicator.${code}.${part}`, named: false });
  const named = (tree: OrderedTree | undefined, otherwise: string): ExpectedNode =>
    typeof tree === 'string' ? { node: tree, named: true } : own(otherwise);
  if (valueAt(body, 'judged') === 'true') return [own('category')];
  const components = valueAt(body, 'components');
  if (valueAt(body, 'realised') === undefined && components !== undefined)
    return ['numerator', 'denominator'].map((part) => named(valueAt(components, part), part));
  return [named(valueAt(body, 'realised'), 'realised')];
}
