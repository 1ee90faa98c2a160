import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { Icon } from '../../components/icon.js';
import { useLanguage } from '../../lib/language.js';
import { unitName } from '../../lib/quantity/units.js';
import classes from './entry.module.css';
import { groupsOf, type Line } from './lines.js';
import { PhoneField } from './phone-field.js';
import type { Previews } from './preview.js';
import { PreviewCell } from './preview-cell.js';
import type { Problem } from './problems.js';
import type { EntryStore } from './store.js';
import { targetText } from './target-text.js';
import type { WhatIf } from './use-previews.js';

interface PhoneCardsProps {
  readonly lines: readonly Line[];
  readonly store: EntryStore;
  readonly problems: ReadonlyMap<string, Problem>;
  readonly previews: Previews | null;
  readonly whatIf: WhatIf;
  /** The value that was asked for: its field takes the focus. */
  readonly wanted: string | null;
  readonly reached: () => void;
  readonly current: number;
  readonly show: (index: number) => void;
}

/** The grid on a phone: one indicator or input at a time. */
export function PhoneCards(props: PhoneCardsProps) {
  const { lines, store, problems, previews, whatIf, wanted, reached, current, show } = props;
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
        data={groups.map((group, i) => {
          const name = title(group);
          const count = group.flatMap(({ cells }) => cells).filter((at) => problems.has(at?.key ?? '')).length;
          return { value: String(i), label: count === 0 ? name : t`${name} (${count} to look at)` };
        })}
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
            at === null ? null : (
              <PhoneField
                key={at.key}
                at={at}
                store={store}
                problem={problems.get(at.key)}
                whatIf={whatIf}
                isWanted={at.key === wanted}
                reached={reached}
              />
            ),
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
