import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Menu, Popover, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.js';
import { said, useLanguage } from '../../lib/language.js';
import type { ScorecardTable } from './api.js';
import { type Choice, type Column, EVERYTHING, GROUPS } from './choice.js';
import { COLUMN_NAMES, GROUP_NAMES } from './choice-names.js';
import type { SavedView } from './saved-views.js';
import classes from './scorecard-table.module.css';
import { ViewMenu } from './view-menu.js';

interface ToolbarProps {
  readonly table: ScorecardTable;
  readonly choice: Choice;
  readonly available: readonly Column[];
  readonly onChoose: (choice: Choice) => void;
  readonly saved: {
    readonly views: readonly SavedView[];
    readonly save: (view: SavedView) => void;
    readonly forget: (name: string) => void;
  };
  readonly onDownload: () => void;
  /** Absent for those who add no indicators. */
  readonly onAdd: (() => void) | undefined;
  /** Absent for those who set no weights, and where there are none to be set. */
  readonly onWeights: (() => void) | undefined;
}

/** What is shown of the table, and how: saved views, groups, filters, columns; and the download. */
export function Toolbar({ table, choice, available, onChoose, saved, onDownload, onAdd, onWeights }: ToolbarProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const statuses = new Map(
    table.rows.flatMap(({ status }) => (status === null ? [] : [[status.word.id, status.word] as const])),
  );
  const owners = [...new Set(table.rows.flatMap((row) => row.owners))].sort((a, b) => a.localeCompare(b));
  const groups = GROUPS.filter((group) => group !== 'owner' || owners.length > 0);
  const set = (part: Partial<Choice>): void => onChoose({ ...choice, ...part });
  const filters = choice.statuses.length + choice.perspectives.length + choice.owners.length;
  const columns = available.filter((column) => column !== 'label');
  const shown = available.length - choice.hidden.filter((column) => available.includes(column)).length;
  return (
    <div className={`${classes.toolbar} no-print`} role="toolbar" aria-label={t`What the table shows`}>
      <TextInput
        size="sm"
        className={classes.search}
        leftSection={<Icon name="search" />}
        placeholder={t`Find an indicator or owner`}
        aria-label={t`Find an indicator or owner`}
        value={choice.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <ViewMenu choice={choice} saved={saved} onChoose={onChoose} />
      <Menu>
        <Menu.Target>
          <Button className={classes.pill} rightSection={<Icon name="chevron-down" size={14} />}>
            <Trans>Group: {t(GROUP_NAMES[choice.group])}</Trans>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {groups.map((group) => (
            <Menu.Item
              key={group}
              aria-current={group === choice.group}
              leftSection={<Icon name={group === choice.group ? 'check' : 'list'} />}
              onClick={() => set({ group })}
            >
              {t(GROUP_NAMES[group])}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Pop name={filters === 0 ? <Trans>Filter</Trans> : <Plural value={filters} one="# filter" other="# filters" />}>
        {statuses.size > 0 && (
          <Choices
            label={t`Status`}
            value={choice.statuses}
            options={[...statuses].map(([value, word]) => ({ value, label: said(word, language) }))}
            onChange={(next) => set({ statuses: next })}
          />
        )}
        {table.perspectives.length > 0 && (
          <Choices
            label={t`Perspective`}
            value={choice.perspectives}
            options={table.perspectives.map(({ code, label }) => ({ value: code, label: said(label, language) }))}
            onChange={(next) => set({ perspectives: next })}
          />
        )}
        {owners.length > 0 && (
          <Choices
            label={t`Data owner`}
            value={choice.owners}
            options={owners.map((owner) => ({ value: owner, label: owner }))}
            onChange={(next) => set({ owners: next })}
          />
        )}
        {filters > 0 && (
          <Button onClick={() => set({ statuses: EVERYTHING.statuses, perspectives: [], owners: [] })}>
            <Trans>Show all</Trans>
          </Button>
        )}
      </Pop>
      <div className={classes.deskOnly}>
        <Pop name={<Plural value={shown} one="# column" other="# columns" />}>
          <Choices
            label={t`Columns`}
            value={columns.filter((column) => !choice.hidden.includes(column))}
            options={columns.map((column) => ({ value: column, label: t(COLUMN_NAMES[column]) }))}
            onChange={(next) => set({ hidden: columns.filter((column) => !next.includes(column)) })}
          />
        </Pop>
      </div>
      <span className={classes.grow} />
      {onAdd !== undefined && (
        <Button leftSection={<Icon name="plus" />} onClick={onAdd}>
          <Trans>Add an indicator</Trans>
        </Button>
      )}
      {onWeights !== undefined && (
        <Button leftSection={<Icon name="pencil" />} onClick={onWeights}>
          <Trans>Change weights</Trans>
        </Button>
      )}
      <Button leftSection={<Icon name="download" />} onClick={onDownload}>
        <Trans>Download CSV</Trans>
      </Button>
    </div>
  );
}

function Pop({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <Popover position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button className={classes.pill} rightSection={<Icon name="chevron-down" size={14} />}>
          {name}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.pop}>{children}</Popover.Dropdown>
    </Popover>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string[]) => void;
}

function Choices({ label, value, options, onChange }: ChoicesProps) {
  return (
    <Checkbox.Group label={label} value={[...value]} onChange={onChange}>
      <div className={classes.options}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
