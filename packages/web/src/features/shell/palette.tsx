import { useLingui } from '@lingui/react/macro';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Dialog } from '../../components/dialog.js';
import { Icon } from '../../components/icon.js';
import { indicatorsQuery } from '../../lib/indicators.js';
import { LANGUAGE_NAMES, said, speak, useLanguage } from '../../lib/language.js';
import { useScope } from '../../lib/scope.js';
import { hasRole } from '../../lib/session.js';
import { inTreeOrder } from './card-switch.js';
import classes from './shell.module.css';
import { TABS } from './tabs.js';

interface Command {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** A shorter name that people also know it by. */
  readonly code?: string;
  readonly run: () => void;
}

const MOST_SHOWN = 30;

/** Everything that can be reached by its name: screens, indicators of the scorecard, units, commands. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState('');
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const { commands: indicators, unread } = useIndicators();
  // Before anything is asked for, hundreds of indicators would hide the rest.
  const commands = useCommands(words.length === 0 ? [] : indicators);
  const found = commands
    .filter(({ label, code = '', group }) =>
      words.every((word) => `${label} ${code} ${group}`.toLowerCase().includes(word)),
    )
    .slice(0, MOST_SHOWN);
  const combobox = useCombobox({ opened: true });
  const { selectFirstOption } = combobox;
  // The first one found is the one that Enter takes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the options of what was asked are there
  useEffect(() => {
    selectFirstOption();
  }, [asked, found.length, selectFirstOption]);
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
            pt="xs"
            aria-label={t`Search and commands`}
            placeholder={t`A screen, an indicator, a unit, a command`}
            leftSection={<Icon name="search" />}
            value={asked}
            onChange={(event) => setAsked(event.currentTarget.value)}
          />
        </Combobox.EventsTarget>
        <Combobox.Options aria-label={t`Found`} mah="50vh" style={{ overflowY: 'auto' }} p="xs">
          {found.length === 0 && unread === null && <Combobox.Empty>{t`Nothing has this name`}</Combobox.Empty>}
          {groups.map((group) => (
            <Combobox.Group key={group} label={group}>
              {found
                .filter((command) => command.group === group)
                .map(({ id, label, code }) => (
                  <Combobox.Option key={id} value={id} className={classes.paletteOption}>
                    <span>{label}</span>
                    {code !== undefined && <span className={classes.paletteCode}>{code}</span>}
                  </Combobox.Option>
                ))}
            </Combobox.Group>
          ))}
          {words.length > 0 && unread !== null && (
            <Combobox.Footer>
              {unread === 'waiting' ? t`Looking among the indicators …` : t`The indicators could not be read.`}
            </Combobox.Footer>
          )}
        </Combobox.Options>
      </Combobox>
    </Dialog>
  );
}

/** The indicators of the scorecard that is shown; `unread` while they are not there, or could not be had. */
function useIndicators(): { readonly commands: readonly Command[]; readonly unread: 'waiting' | 'failed' | null } {
  const { t } = useLingui();
  const navigate = useNavigate();
  const language = useLanguage();
  const { organisation, card } = useScope();
  const { data, isError } = useQuery({
    ...indicatorsQuery(organisation.code, card?.id ?? ''),
    enabled: card !== null,
  });
  const commands = (data ?? []).map(({ id, code, body }) => {
    const label = (body as { readonly label?: Parameters<typeof said>[0] }).label;
    return {
      id,
      group: t`Indicators`,
      label: label === undefined ? code : said(label, language),
      ...(label === undefined ? {} : { code }),
      run: () =>
        void navigate({
          to: '/o/$organisation/indicator/$code',
          params: { organisation: organisation.code, code },
          search: (before) => ({ card: before.card, period: before.period }),
        }),
    };
  });
  if (card === null || data !== undefined) return { commands, unread: null };
  return { commands, unread: isError ? 'failed' : 'waiting' };
}

/** Everything that has a name here, in the order in which it is found; `indicators` come after the screens. */
function useCommands(indicators: readonly Command[]): readonly Command[] {
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
    ...indicators,
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
      label: LANGUAGE_NAMES[language === 'id' ? 'en' : 'id'],
      run: () => void speak(language === 'id' ? 'en' : 'id'),
    },
  ];
}
