import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../../components/icon.js';
import { useLanguage } from '../../lib/language.js';
import { unitName } from '../../lib/quantity/units.js';
import { editText, shownText } from './cell-text.js';
import { typedContent } from './content.js';
import classes from './entry.module.css';
import type { Line } from './lines.js';
import type { Previews } from './preview.js';
import { PreviewCell } from './preview-cell.js';
import { ProblemItem } from './problem-item.js';
import type { Problem } from './problems.js';
import type { EntryStore, Located } from './store.js';
import { targetText } from './target-text.js';
import { periodWords } from './values/period-words.js';
import { MISSING_WORDS } from './words.js';

interface PhoneCardsProps {
  readonly lines: readonly Line[];
  readonly store: EntryStore;
  readonly problems: ReadonlyMap<string, Problem>;
  readonly previews: Previews | null;
  readonly current: number;
  readonly show: (index: number) => void;
}

/** The grid on a phone: one indicator or input at a time. */
export function PhoneCards({ lines, store, problems, previews, current, show }: PhoneCardsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const groups = groupsOf(lines);
  const index = Math.min(current, groups.length - 1);
  const own = groups[index] ?? [];
  const title = ([first]: readonly Line[]): string =>
    `${first?.row.indicator ?? ''} ${first?.row.label[language] ?? ''}`.trim();
  const [of, number] = [groups.length, index + 1];
  return (
    <section className={classes.cards} aria-label={title(own)}>
      <NativeSelect
        label={t`${number} of ${of}`}
        value={String(index)}
        data={groups.map((group, i) => ({ value: String(i), label: title(group) }))}
        onChange={(event) => show(Number(event.currentTarget.value))}
      />
      <h2 className={classes.cardName}>{title(own)}</h2>
      {own.map((line) => (
        <div key={line.row.key} className={classes.card}>
          {line.row.member !== null && <h3>{line.row.member[language]}</h3>}
          <p className={classes.facts}>
            {line.row.unit !== null && (
              <span>
                <Trans>Unit: {unitName(line.row.unit, language)}</Trans>
              </span>
            )}
            {line.row.target !== null && (
              <span>
                <Trans>Target: {targetText(line.row, language)}</Trans>
              </span>
            )}
          </p>
          {line.cells.map((at) =>
            at === null ? null : <PhoneField key={at.key} at={at} store={store} problem={problems.get(at.key)} />,
          )}
          <p className={classes.facts}>
            <PreviewCell line={line} previews={previews} store={store} />
          </p>
        </div>
      ))}
      <div className={classes.steps}>
        <Button
          size="md"
          disabled={index === 0}
          onClick={() => show(index - 1)}
          leftSection={<Icon name="chevron-left" />}
        >
          <Trans>Previous</Trans>
        </Button>
        <Button
          size="md"
          disabled={index >= groups.length - 1}
          onClick={() => show(index + 1)}
          rightSection={<Icon name="chevron-right" />}
        >
          <Trans>Next</Trans>
        </Button>
      </div>
    </section>
  );
}

function PhoneField({ at, store, problem }: { at: Located; store: EntryStore; problem: Problem | undefined }) {
  const { t } = useLingui();
  const language = useLanguage();
  const content = store.content(at);
  const shown = editText(content, language);
  const [typed, setTyped] = useState<string | null>(null);
  const open = at.cell.may === 'yes' || at.cell.may === 'as-correction';
  const missing = content.kind === 'missing' ? t(MISSING_WORDS[content.reason]) : null;
  return (
    <>
      <TextInput
        size="md"
        label={periodWords(at.cell.period, language)}
        description={open ? missing : at.cell.why?.[language]}
        readOnly={!open}
        leftSection={open ? null : <Icon name="lock" />}
        inputMode={at.row.type === 'number' ? 'decimal' : 'text'}
        error={problem?.kind === 'unit' || problem?.kind === 'no-number'}
        value={typed ?? (at.row.categories === null ? shown : (shownText(content, at.row, language) ?? ''))}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (typed !== null && typed !== shown) store.change([{ at, to: typedContent(typed, at.row, language) }]);
          setTyped(null);
        }}
      />
      {problem !== undefined && (
        <ul className={classes.inline}>
          <ProblemItem problem={problem} store={store} goTo={() => undefined} fix={() => undefined} />
        </ul>
      )}
    </>
  );
}

/** Rows by group: those of one indicator, or of one other input. */
export function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last !== undefined && !line.first) last.push(line);
    else groups.push([line]);
  }
  return groups;
}
