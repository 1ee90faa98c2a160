import { useLingui } from '@lingui/react/macro';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Dialog } from '../../components/dialog.js';
import { Icon } from '../../components/icon.js';
import { said, speak, useLanguage } from '../../lib/language.js';
import { useScope } from '../../lib/scope.js';
import { hasRole } from '../../lib/session.js';
import { inTreeOrder } from './card-switch.js';
import { TABS } from './tabs.js';

interface Command {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly run: () => void;
}

const MOST_SHOWN = 30;

/** Everything that can be reached by its name: screens, units, commands. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState('');
  const commands = useCommands();
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const found = commands
    .filter(({ label, group }) => words.every((word) => `${label} ${group}`.toLowerCase().includes(word)))
    .slice(0, MOST_SHOWN);
  const combobox = useCombobox({ opened: true });
  const { selectFirstOption } = combobox;
  // The first one found is the one that Enter takes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the options of what was asked are there
  useEffect(() => {
    selectFirstOption();
  }, [asked, selectFirstOption]);
  const choose = (id: string): void => {
    onClose();
    commands.find((command) => command.id === id)?.run();
  };
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <Dialog title={t`Search and commands`} onClose={onClose} size={560} bare>
      <Combobox store={combobox} onOptionSubmit={choose}>
        <Combobox.EventsTarget>
          <TextInput
            data-autofocus
            size="lg"
            variant="unstyled"
            px="md"
            aria-label={t`Search and commands`}
            placeholder={t`A screen, a unit, a command`}
            leftSection={<Icon name="search" />}
            value={asked}
            onChange={(event) => setAsked(event.currentTarget.value)}
          />
        </Combobox.EventsTarget>
        <Combobox.Options aria-label={t`Found`} mah="50vh" style={{ overflowY: 'auto' }} p="xs">
          {found.length === 0 && <Combobox.Empty>{t`Nothing has this name`}</Combobox.Empty>}
          {groups.map((group) => (
            <Combobox.Group key={group} label={group}>
              {found
                .filter((command) => command.group === group)
                .map(({ id, label }) => (
                  <Combobox.Option key={id} value={id}>
                    {label}
                  </Combobox.Option>
                ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      </Combobox>
    </Dialog>
  );
}

function useCommands(): readonly Command[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const language = useLanguage();
  const { organisation, cards, units } = useScope();
  const params = { organisation: organisation.code };
  return [
    ...TABS.filter(({ roles }) => roles === undefined || hasRole(organisation, ...roles)).map(({ to, label }) => ({
      id: to,
      group: t`Screens`,
      label: t(label),
      run: () => void navigate({ to, params }),
    })),
    ...inTreeOrder(cards, units).map(({ card, unitName }) => ({
      id: card.id,
      group: t`Units`,
      label: `${said(unitName, language)}, ${card.period}`,
      run: () =>
        void navigate({
          to: '.',
          search: (before) => ({ ...before, card: card.id, period: undefined, explain: undefined }),
        }),
    })),
    {
      id: 'language',
      group: t`Commands`,
      label: language === 'id' ? 'English' : 'Bahasa Indonesia',
      run: () => void speak(language === 'id' ? 'en' : 'id'),
    },
  ];
}
