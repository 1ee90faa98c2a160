import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Select, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { said, useLanguage } from '../../lib/language.js';
import { scorecardsQuery, unitsQuery } from '../../lib/scope.js';
import { type Starter, startersQuery } from './api.js';
import type { PerspectiveDraft } from './draft.js';
import { slug } from './organisation-step.js';
import classes from './set-up.module.css';
import { StepFrame } from './step-frame.js';
import type { StepProps } from './step-props.js';

const GROUPS: readonly { readonly kind: Starter['kind']; readonly title: MessageDescriptor }[] = [
  { kind: 'blank', title: msg`Your own` },
  { kind: 'method', title: msg`Methods` },
  { kind: 'paper', title: msg`Published measurements, as templates` },
];

/** What the scorecard begins with, what it is called, and whose it is. */
export function MethodStep({ organisation, draft, change, go }: StepProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { data: starters } = useSuspenseQuery(startersQuery(organisation.code, draft.year));
  const { data: units } = useSuspenseQuery(unitsQuery(organisation.code));
  const { data: cards } = useSuspenseQuery(scorecardsQuery(organisation.code));
  const chosen = starters.find(({ name }) => name === draft.starter);
  const { card } = draft;
  const top = units.find(({ parentId }) => parentId === null) ?? units[0];
  const unit = units.find(({ code }) => code === card.unitCode) ?? top;
  const choose = (starter: Starter): void => {
    const year = starter.period ?? draft.year;
    const name = unit === undefined ? said(organisation.name, language) : said(unit.name, language);
    change((before) => ({
      starter: starter.name,
      perspectives: perspectivesOf(starter, before.perspectives, before.starter, language),
      card: {
        code:
          before.scorecardId === null || before.card.code === ''
            ? freeCode(`${slug(unit?.code ?? name) || 'kartu'}-${year}`, cards)
            : before.card.code,
        title: starter.kind === 'paper' ? said(starter.title, language) : t`${name}, performance ${year}`,
        unitCode: before.card.unitCode === '' ? (unit?.code ?? '') : before.card.unitCode,
      },
    }));
  };
  const set = (part: Partial<typeof card>): void => change((before) => ({ card: { ...before.card, ...part } }));
  const rowsOnly = chosen?.kind === 'paper' && chosen.rows.indicators.length > 0 && chosen.method !== null;
  const taken = cards.some(({ code, id }) => code === card.code && id !== draft.scorecardId);
  const skips =
    chosen !== undefined && !chosen.takes.objectives && !chosen.takes.perspectives && !chosen.takes.perspectiveWeights;
  const next = (): void => {
    if (rowsOnly && !draft.asPrinted) {
      const method = starters.find(({ name }) => name === chosen.method);
      if (method !== undefined) {
        change({ starter: method.name, ...filled({ ...method, rows: chosen.rows }, language) });
        go('objectives');
        return;
      }
    }
    go(skips ? 'indicators' : 'objectives');
  };
  return (
    <StepFrame
      over={said(organisation.name, language)}
      title={<Trans>How is performance computed?</Trans>}
      lead={
        <Trans>
          Choose what your regulation or your superiors ask for. Every method shows its source, and says what is not
          sure about it.
        </Trans>
      }
      onBack={() => go('periods')}
      onNext={next}
      next={<Trans>Go on</Trans>}
      disabled={
        chosen === undefined || unit === undefined || card.code.trim() === '' || card.title.trim() === '' || taken
      }
    >
      <div>
        {GROUPS.map(({ kind, title }) => (
          <fieldset key={kind} className={classes.gallery}>
            <legend>{t(title)}</legend>
            {starters
              .filter((own) => own.kind === kind)
              .map((own) => (
                <label key={own.name} className={classes.choice}>
                  <input
                    type="radio"
                    name="starter"
                    value={own.name}
                    checked={own.name === draft.starter}
                    onChange={() => choose(own)}
                  />
                  <span>
                    <strong>{said(own.title, language)}</strong>
                    <small>
                      {own.kind === 'method' && own.name}
                      {own.kind === 'paper' && <Trans>For its year {own.period}; values are entered by you</Trans>}
                    </small>
                    {own.kind !== 'paper' && own.name !== draft.starter && (
                      <p>{said(own.about, language).split(/(?<=\.)\s/)[0]}</p>
                    )}
                    {own.name === draft.starter && (
                      <>
                        <p>{said(own.about, language)}</p>
                        {own.note !== null && <p>{said(own.note, language)}</p>}
                        {own.kind === 'method' && own.source !== null && (
                          <p>
                            <Trans>Source: {said(own.source, language)}</Trans>
                          </p>
                        )}
                      </>
                    )}
                  </span>
                </label>
              ))}
          </fieldset>
        ))}
      </div>
      {rowsOnly && (
        <Radio.Group
          label={t`What to take over`}
          value={draft.asPrinted ? 'printed' : 'rows'}
          onChange={(value) => change({ asPrinted: value === 'printed' })}
        >
          <Radio mt="xs" value="printed" label={t`All of it, for its year`} />
          <Radio mt="xs" value="rows" label={t`Only its objectives and indicators, for your own year ${draft.year}`} />
        </Radio.Group>
      )}
      {chosen !== undefined && (
        <div className={classes.fields}>
          <TextInput
            className={classes.wide}
            label={t`Title of the scorecard`}
            value={card.title}
            onChange={(event) => set({ title: event.currentTarget.value })}
            maxLength={2000}
          />
          <TextInput
            label={t`Code of the scorecard`}
            value={card.code}
            onChange={(event) => set({ code: event.currentTarget.value })}
            error={taken ? t`There is a scorecard with this code.` : undefined}
            maxLength={80}
            disabled={draft.scorecardId !== null}
          />
          <Select
            label={t`Unit that it is of`}
            data={units.map(({ code, name }) => ({ value: code, label: said(name, language) }))}
            value={unit?.code ?? null}
            onChange={(value) => set({ unitCode: value ?? '' })}
            disabled={draft.scorecardId !== null}
            searchable
          />
        </div>
      )}
    </StepFrame>
  );
}

function perspectivesOf(
  starter: Starter,
  before: readonly PerspectiveDraft[],
  was: string | null,
  language: 'id' | 'en',
): readonly PerspectiveDraft[] {
  if (was === starter.name && before.length > 0) return before;
  const brought = !starter.takes.perspectives;
  return starter.rows.perspectives.map(({ code, label, weight }) => ({
    code,
    name: said(label, language),
    weight: weight ?? '',
    brought,
  }));
}

/** Tables with the rows of a starting point; cells have the decimal mark of the language. */
export function filled(
  { rows, takes }: Pick<Starter, 'rows' | 'takes'>,
  language: 'id' | 'en',
): {
  readonly perspectives: readonly PerspectiveDraft[];
  readonly objectives: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly indicators: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly mark: 'comma' | 'point';
} {
  const mark = language === 'id' ? 'comma' : 'point';
  const written = (quantity: string | null): string =>
    mark === 'comma' ? (quantity ?? '').replace('.', ',') : (quantity ?? '');
  return {
    mark,
    perspectives: rows.perspectives.map(({ code, label, weight }) => ({
      code,
      name: said(label, language),
      weight: written(weight),
      brought: !takes.perspectives,
    })),
    objectives: {
      columns: ['code', 'label', 'perspective', 'weight'],
      rows: rows.objectives.map(({ code, label, perspective, weight }) => [
        code,
        said(label, language),
        perspective ?? '',
        written(weight),
      ]),
    },
    indicators: {
      columns: ['code', 'label', 'unit', 'target', 'objective', 'perspective', 'weight', 'polarity'],
      rows: rows.indicators.map((own) => [
        own.code,
        said(own.label, language),
        own.unit ?? '',
        written(own.target),
        own.objective ?? '',
        own.perspective ?? '',
        written(own.weight),
        own.polarity ?? '',
      ]),
    },
  };
}

/** A code that no scorecard has: the one that is wanted, or with a number behind it. */
function freeCode(wanted: string, cards: readonly { readonly code: string }[]): string {
  const known = new Set(cards.map(({ code }) => code));
  let code = wanted;
  for (let n = 2; known.has(code); n += 1) code = `${wanted}-${n}`;
  return code;
}
