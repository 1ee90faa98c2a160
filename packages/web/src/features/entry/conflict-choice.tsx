import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { clockText, dateText } from '../../lib/dates.js';
import { useLanguage } from '../../lib/language.js';
import { numberText, quantityText } from '../../lib/numbers.js';
import { unitName } from '../../lib/quantity/units.js';
import { shownText } from './cell-text.js';
import type { Content } from './content.js';
import panel from './panel.module.css';
import type { Problem } from './problems.js';
import type { EntryStore, Located } from './store.js';
import type { WhatIf } from './use-previews.js';
import { MISSING_WORDS } from './words.js';

interface ConflictChoiceProps {
  readonly problem: Extract<Problem, { kind: 'conflict' }>;
  readonly store: EntryStore;
  readonly whatIf: WhatIf;
}

/** Two values of one cell, each with where it comes from and the index that it gives; one is kept. */
export function ConflictChoice({ problem: { at, mine, theirs }, store, whatIf }: ConflictChoiceProps) {
  const language = useLanguage();
  const { fact } = at.cell;
  const by = fact?.by ?? '';
  const when = fact === null ? '' : savedAt(fact.at, language);
  return (
    <>
      <dl className={panel.versions}>
        <dt>
          <Trans>Your value, on this device</Trans>
        </dt>
        <dd>
          <Said content={mine} at={at} whatIf={whatIf} />
        </dd>
        <dt>
          {by === '' ? (
            <Trans>Stored {when}</Trans>
          ) : (
            <Trans>
              Stored {when} by {by}
            </Trans>
          )}
        </dt>
        <dd>
          <Said content={theirs} at={at} whatIf={whatIf} />
        </dd>
      </dl>
      <div className={panel.buttons}>
        <Button
          size="compact-md"
          onClick={() => store.amend(at.key, (draft) => ({ ...draft, base: fact?.revision ?? 0, refusal: null }))}
        >
          <Trans>Use my value</Trans>
        </Button>
        <Button size="compact-md" onClick={() => store.amend(at.key, () => null)}>
          <Trans>Use the stored value</Trans>
        </Button>
      </div>
    </>
  );
}

/** The time alone where it was saved today. */
function savedAt(iso: string, language: 'id' | 'en'): string {
  const clock = clockText(iso, language);
  const isToday = new Date(iso).toDateString() === new Date().toDateString();
  return isToday ? clock : `${dateText(iso, language)} ${clock}`;
}

function Said({ content, at, whatIf }: { readonly content: Content; readonly at: Located; readonly whatIf: WhatIf }) {
  const { t } = useLingui();
  const language = useLanguage();
  if (content.kind === 'missing') return <>{t(MISSING_WORDS[content.reason])}</>;
  const { row, cell } = at;
  const text =
    content.kind === 'value' && row.categories === null
      ? quantityText(content.value, unitName(row.unit, language), language)
      : shownText(content, row, language);
  const index = row.indicator === null ? null : (whatIf(at, content)?.indicator(row.indicator, cell.period) ?? null);
  const figure = index === null || index.text === null ? null : numberText(index.text, language);
  return (
    <>
      {text ?? t`empty`}
      {figure !== null && (
        <span className={panel.gives}>
          <Trans>index {figure}</Trans>
        </span>
      )}
    </>
  );
}
