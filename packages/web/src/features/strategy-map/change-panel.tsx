import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../../components/icon.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Objective, StrategyMap } from './api.js';
import { RemoveObjective, RenameObjective } from './change-dialogs.js';
import classes from './editing.module.css';
import type { Edits } from './use-edits.js';

interface ChangePanelProps {
  readonly map: StrategyMap;
  readonly objective: Objective;
  readonly edits: Edits;
}

/** What may be done to the chosen objective without a pointer, besides taking links away: a further effect, its place, its perspective. */
export function ChangePanel({ map, objective, edits }: ChangePanelProps) {
  const language = useLanguage();
  const { t } = useLingui();
  const { code, perspective } = objective;
  const lane = map.objectives.filter((own) => own.perspective === perspective);
  const at = lane.findIndex(({ id }) => id === objective.id);
  const move = (index: number): void => edits.run({ kind: 'move', objective, perspective, index });
  const linked = new Set(map.links.filter(({ from }) => from === code).map(({ to }) => to));
  return (
    <div className={classes.change}>
      <Choice
        key={`effect ${code}`}
        label={t`Add an effect`}
        press={<Trans>Add</Trans>}
        options={map.objectives
          .filter((other) => other.id !== objective.id && !linked.has(other.code))
          .map((other) => ({ value: other.code, label: `${other.code} ${said(other.label, language)}` }))}
        disabled={edits.isPending}
        onPress={(to) => edits.run({ kind: 'link', from: code, to, label: null })}
      />
      {map.lanes.length > 1 && (
        <Choice
          key={`perspective ${code}`}
          label={t`Move to the perspective`}
          press={<Trans>Move</Trans>}
          options={map.lanes
            .filter((other) => other.code !== perspective)
            .map((other) => ({ value: other.code, label: said(other.label, language) }))}
          disabled={edits.isPending}
          onPress={(to) => {
            const index = map.objectives.filter((other) => other.perspective === to).length;
            edits.run({ kind: 'move', objective, perspective: to, index });
          }}
        />
      )}
      <Itself map={map} objective={objective} edits={edits} />
      <div className={classes.moves}>
        <Button
          leftSection={<Icon name="chevron-left" />}
          disabled={at <= 0 || edits.isPending}
          onClick={() => move(at - 1)}
        >
          <Trans>Move left</Trans>
        </Button>
        <Button
          rightSection={<Icon name="chevron-right" />}
          disabled={at >= lane.length - 1 || edits.isPending}
          onClick={() => move(at + 1)}
        >
          <Trans>Move right</Trans>
        </Button>
      </div>
    </div>
  );
}

/** Its name, and its end: what something measures or something leads to stays. */
function Itself({ map, objective, edits }: ChangePanelProps) {
  const [asked, setAsked] = useState<'rename' | 'remove' | null>(null);
  const { code, indicators } = objective;
  const isLinked = map.links.some(({ from, to }) => from === code || to === code);
  const close = (): void => setAsked(null);
  return (
    <div>
      <div className={classes.moves}>
        <Button leftSection={<Icon name="pencil" />} disabled={edits.isPending} onClick={() => setAsked('rename')}>
          <Trans>Rename</Trans>
        </Button>
        <Button
          disabled={edits.isPending || isLinked || indicators.length > 0}
          aria-describedby="removable"
          onClick={() => setAsked('remove')}
        >
          <Trans>Remove</Trans>
        </Button>
      </div>
      <p id="removable" className={classes.hint}>
        {indicators.length > 0 ? (
          <Plural
            value={indicators.length}
            one="It can be removed once its indicator has another objective."
            other="It can be removed once its # indicators have another objective."
          />
        ) : (
          isLinked && <Trans>It can be removed once its links are gone.</Trans>
        )}
      </p>
      {asked === 'rename' && <RenameObjective objective={objective} edits={edits} onClose={close} />}
      {asked === 'remove' && <RemoveObjective objective={objective} edits={edits} onClose={close} />}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly press: React.ReactNode;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly disabled: boolean;
  readonly onPress: (value: string) => void;
}

/** A choice that is made by its button: going through a list by keys does nothing yet. */
function Choice({ label, press, options, disabled, onPress }: ChoiceProps) {
  const [value, setValue] = useState('');
  const chosen = options.find((option) => option.value === value)?.value ?? options[0]?.value ?? '';
  if (options.length === 0) return null;
  return (
    <form
      className={classes.choice}
      onSubmit={(event) => {
        event.preventDefault();
        if (!disabled && chosen !== '') onPress(chosen);
      }}
    >
      <NativeSelect label={label} value={chosen} onChange={(event) => setValue(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
      <Button
        type="submit"
        disabled={disabled}
        aria-label={`${label}: ${options.find((own) => own.value === chosen)?.label ?? ''}`}
      >
        {press}
      </Button>
    </form>
  );
}
