import type { Label } from '../../dimension/dimension.js';
import { sign } from '../../value/rational.js';
import { FEW_RESPONDENTS } from './index-error.js';
import { MOST_OPTIONS } from './items.js';
import type { ItemGroup, Scope, SurveyOptions, SurveyReport } from './report-shape.js';
import * as say from './sentences.js';

/** Elements of PermenPANRB 14/2017. */
const ELEMENTS = 9;

/** Something that whoever reads the numbers must know. */
export interface SurveyWarning {
  readonly code: string;
  readonly message: Label;
}

/** What to tell beside a report, from the general to the particular. */
export function surveyWarnings(
  report: SurveyReport,
  options: SurveyOptions,
  groups: readonly ItemGroup[],
): readonly SurveyWarning[] {
  const warnings: SurveyWarning[] = [];
  const warn = (code: string, message: Label): unknown => warnings.push({ code, message });
  if (report.respondents < FEW_RESPONDENTS) warn('few-respondents', say.fewRespondents(report.respondents));
  const { index } = report;
  if (index !== null) {
    if (index.elements.length !== ELEMENTS) warn('elements', say.notNineElements(index.elements.length));
    if (options.index?.factor !== 'exact') warn('literal-factor', say.literalFactor());
    if (!('fault' in index.confidenceInterval)) {
      warn('random-sample', say.randomSample());
      const { low, high } = index.confidenceInterval.clipped;
      if (low || high) warn('interval-clipped', say.intervalClipped());
    }
  }
  if (options.sections.has('frequencies') && report.frequencies === null)
    warn('too-many-answers', say.tooManyOptions(MOST_OPTIONS));
  for (const scope of report.scopes)
    for (const warning of ofScope(scope, report, groups.find((own) => own.code === scope.group)?.label ?? null))
      if (!warnings.some((own) => own.message.id === warning.message.id)) warnings.push(warning);
  for (const { name, parts } of report.partings) {
    const withheld = parts.filter((part) => part.withheld).length;
    if (withheld > 0) warn('parts-withheld', say.partsWithheld(name, withheld, options.least));
  }
  return warnings;
}

function ofScope(scope: Scope, report: SurveyReport, name: Label | null): readonly SurveyWarning[] {
  const { group, scatter } = scope;
  if ('fault' in scatter) return [];
  const warnings: SurveyWarning[] = [];
  const left = report.respondents - scatter.n;
  if (scatter.missing === 'listwise' && left > 0)
    warnings.push({ code: 'left-out-listwise', message: say.leftOutListwise(left, report.respondents, name) });
  if (scatter.filled > 0 && group === null)
    warnings.push({ code: 'filled-with-medians', message: say.filledWithMedians(scatter.filled) });
  if (scatter.missing === 'pairwise' && left > 0 && group === null)
    warnings.push({ code: 'pairwise', message: say.pairwiseNote(scatter.n) });
  const negative = scope.validity.flatMap(({ item, corrected: { r } }) =>
    r.kind === 'number' && sign(r.value) < 0 ? [item] : [],
  );
  if (negative.length > 0) warnings.push({ code: 'negative-correlation', message: say.negativeCorrelation(negative) });
  const alpha = scope.reliability?.alpha;
  if (alpha?.kind === 'number' && sign(alpha.value) < 0)
    warnings.push({ code: 'negative-alpha', message: say.negativeAlpha(name) });
  return warnings;
}
