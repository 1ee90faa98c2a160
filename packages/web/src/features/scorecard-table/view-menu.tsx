import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Popover, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Icon } from '../../components/icon.js';
import { type Choice, EVERYTHING } from './choice.js';
import type { SavedView } from './saved-views.js';
import classes from './scorecard-table.module.css';

interface ViewMenuProps {
  readonly choice: Choice;
  readonly saved: {
    readonly views: readonly SavedView[];
    readonly save: (view: SavedView) => void;
    readonly forget: (name: string) => void;
  };
  readonly onChoose: (choice: Choice) => void;
}

/** Views kept under names in this browser: one is chosen, the one shown is kept, one is forgotten. */
export function ViewMenu({ choice, saved: { views, save, forget }, onChoose }: ViewMenuProps) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const same = (other: Choice): boolean => JSON.stringify(other) === JSON.stringify(choice);
  const current = same(EVERYTHING) ? t`Everything` : views.find((view) => same(view.choice))?.name;
  const choose = (next: Choice): void => {
    onChoose(next);
    setOpened(false);
  };
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    save({ name: name.trim(), choice });
    setName('');
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          className={classes.pill}
          rightSection={<Icon name="chevron-down" size={14} />}
          onClick={() => setOpened(!opened)}
        >
          {current === undefined ? <Trans>View: changed</Trans> : <Trans>View: {current}</Trans>}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.pop}>
        <ul className={classes.views}>
          <li>
            <button type="button" className={classes.view} onClick={() => choose(EVERYTHING)}>
              <Trans>Everything</Trans>
            </button>
          </li>
          {views.map((view) => (
            <li key={view.name}>
              <button type="button" className={classes.view} onClick={() => choose(view.choice)}>
                {view.name}
              </button>
              <button
                type="button"
                className={classes.forget}
                aria-label={t`Forget ${view.name}`}
                onClick={() => forget(view.name)}
              >
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
        <form className={classes.keep} onSubmit={keep}>
          <TextInput
            label={t`Keep what is shown as`}
            description={t`In this browser, for you.`}
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="filled" disabled={name.trim() === ''}>
            <Trans>Keep</Trans>
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
