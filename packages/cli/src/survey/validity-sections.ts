import type { Scope } from '@berimbang/engine';
import { COEFFICIENT, INDEX, type SurveyTexts } from './texts.js';
import { policyWord, validityRule } from './words.js';

/** Scopes whose items are listed: the groups where there are some, else all items. */
function listed({ run }: SurveyTexts): readonly Scope[] {
  const { scopes, groupMeans } = run.report;
  return scopes.filter((scope) => groupMeans.length === 0 || scope.group !== null);
}

/** Item-total correlations against the critical r. */
export function printValidity(texts: SurveyTexts): void {
  const { options } = texts.run;
  if (!options.sections.has('validity')) return;
  texts.section('validity');
  const rule = texts.say(validityRule(texts.number(options.level), options.degrees));
  texts.terminal.paragraph(`${rule}; ${texts.say(policyWord(options.missing))}`, 0);
  const verdict = (valid: boolean | null): string => (valid === null ? '' : texts.word(valid ? 'valid' : 'notValid'));
  for (const scope of listed(texts)) {
    texts.terminal.line();
    if (scope.group !== null) texts.terminal.line(texts.terminal.paint('bold', texts.group(scope.group)));
    if ('fault' in scope.scatter) {
      texts.sentence(scope.scatter.fault);
      continue;
    }
    texts.table(
      ['item', '>n', '>r', '>corrected', '>critical', 'byR', 'byCorrected'],
      scope.validity.map(({ item, n, critical, withTotal, corrected }) => [
        texts.item(item),
        texts.count(n),
        texts.cell(withTotal.r, COEFFICIENT),
        texts.cell(corrected.r, COEFFICIENT),
        texts.cell(critical, COEFFICIENT),
        verdict(withTotal.valid),
        verdict(corrected.valid),
      ]),
    );
    texts.problems(scope.validity.flatMap((item) => [item.withTotal.r, item.corrected.r, item.critical]));
  }
}

/** Alpha of every group and of all items, then alpha without each item. */
export function printReliability(texts: SurveyTexts): void {
  const { options, report } = texts.run;
  if (!options.sections.has('reliability')) return;
  texts.section('reliability');
  texts.sentence(policyWord(options.missing));
  texts.terminal.line();
  const rows = report.scopes.map(({ group, scatter, reliability }) => {
    const name = texts.group(group);
    if (reliability === null)
      return [name, '', texts.count(scatter.n), '', '', 'fault' in scatter ? texts.say(scatter.fault) : ''];
    const { items, n, alpha, threshold, reliable } = reliability;
    return [
      name,
      texts.count(items),
      texts.count(n),
      texts.cell(alpha, COEFFICIENT),
      texts.number(threshold, INDEX),
      reliable === null ? '' : texts.word(reliable ? 'reliable' : 'notReliable'),
    ];
  });
  texts.table(['group', '>items', '>n', '>alpha', '>threshold', 'verdict'], rows);
  texts.problems(report.scopes.flatMap((scope) => scope.reliability?.alpha ?? []));
  const deleted = listed(texts).flatMap(({ group, reliability }) => {
    const items = reliability?.ifDeleted ?? [];
    // Of two items one remains, which has no alpha.
    if (items.length < 3) return [];
    return items.map(({ item, alpha }) => [texts.item(item), texts.group(group), texts.cell(alpha, COEFFICIENT)]);
  });
  if (deleted.length === 0) return;
  texts.terminal.line();
  texts.table(['item', 'group', '>ifDeleted'], deleted);
}
