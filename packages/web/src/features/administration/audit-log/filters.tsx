import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { DayField } from '../../../components/day-field.js';
import { Icon } from '../../../components/icon.js';
import { usePeople } from '../../../lib/people.js';
import classes from './audit-log.module.css';
import { KIND_WORDS } from './kind-words.js';
import { OPERATION_WORDS } from './operation-words.js';
import type { Filters as Chosen } from './search.js';

interface FiltersProps {
  readonly filters: Chosen;
  readonly filtered: boolean;
  readonly onChange: (next: Chosen) => void;
}

/** Which entries are shown: by person, action, kind of thing, days and text. */
export function Filters({ filters, filtered, onChange }: FiltersProps) {
  const { t } = useLingui();
  const people = usePeople();
  const [text, setText] = useState(filters.text ?? '');
  const [wide, setWide] = useState(filtered);
  // The address changes by itself where one goes back, or clears the filters.
  useEffect(() => setText(filters.text ?? ''), [filters.text]);
  const byWord = (words: Readonly<Record<string, MessageDescriptor>>) =>
    Object.entries(words)
      .map(([value, word]) => ({ value, label: t(word) }))
      .sort((a, b) => a.label.localeCompare(b.label));
  const choose = (key: 'person' | 'action' | 'thing', label: string, data: ReturnType<typeof byWord>) => (
    <Select
      label={label}
      placeholder={t`All`}
      data={data}
      value={filters[key] ?? null}
      onChange={(value) => onChange({ ...filters, [key]: value ?? undefined })}
      searchable
      clearable
      allowDeselect
      nothingFoundMessage={t`Nothing of this name`}
      clearButtonProps={{ 'aria-label': t`All` }}
    />
  );
  const day = (key: 'from' | 'until', label: string) => (
    <DayField
      label={label}
      value={filters[key] ?? ''}
      onChange={(value) => onChange({ ...filters, [key]: value === '' ? undefined : value })}
    />
  );
  const search = (): void => {
    if ((filters.text ?? '') === text.trim()) return;
    onChange({ ...filters, text: text.trim() === '' ? undefined : text.trim() });
  };
  return (
    <search
      className={`${classes.filters} no-print`}
      aria-label={t`Filters of the audit log`}
      data-wide={wide || undefined}
    >
      <TextInput
        label={t`Code, name or request`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={search}
        onKeyDown={({ key }) => {
          if (key === 'Enter') search();
        }}
        leftSection={<Icon name="search" />}
        maxLength={200}
      />
      <Button className={classes.widen} aria-expanded={wide} onClick={() => setWide(!wide)}>
        <Trans>More filters</Trans>
      </Button>
      {choose(
        'person',
        t`Person`,
        people.map(({ id, name }) => ({ value: id, label: name })),
      )}
      {choose('action', t`Action`, byWord(OPERATION_WORDS))}
      {choose('thing', t`Kind of thing`, byWord(KIND_WORDS))}
      {day('from', t`From the day`)}
      {day('until', t`Until the day`)}
      {filtered && (
        <Button
          onClick={() =>
            onChange({
              person: undefined,
              action: undefined,
              thing: undefined,
              from: undefined,
              until: undefined,
              text: undefined,
            })
          }
        >
          <Trans>Clear the filters</Trans>
        </Button>
      )}
    </search>
  );
}
