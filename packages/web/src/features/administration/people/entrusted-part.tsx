import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorPanel } from '../../../components/error-panel.js';
import { said, useLanguage } from '../../../lib/language.js';
import type { Person } from '../../../lib/people.js';
import { scorecardsQuery, useOrganisation } from '../../../lib/scope.js';
import { hasRole } from '../../../lib/session.js';
import { today } from '../../../lib/today.js';
import { Part } from '../split.js';
import { entrustedQuery } from './api.js';
import { HandOverDialog } from './hand-over-dialog.js';
import classes from './people.module.css';

/** What is entrusted to a person today, by scorecard. */
export function EntrustedPart({ person, people }: { readonly person: Person; readonly people: readonly Person[] }) {
  const language = useLanguage();
  const organisation = useOrganisation();
  const [handing, setHanding] = useState(false);
  const { data: cards } = useSuspenseQuery(scorecardsQuery(organisation.code));
  const { data, error } = useQuery(entrustedQuery(organisation.code, person.id, today()));
  if (error !== null)
    return (
      <Part title={<Trans>Entrusted to them</Trans>}>
        <ErrorPanel error={error} />
      </Part>
    );
  const owned = (data ?? []).filter(({ standsInFor }) => standsInFor === null);
  if (data === undefined || data.length === 0) return null;
  const byCard = cards
    .map((card) => ({ card, own: data.filter(({ scorecardId }) => scorecardId === card.id) }))
    .filter(({ own }) => own.length > 0);
  return (
    <Part
      title={<Trans>Entrusted to them</Trans>}
      note={<Plural value={data.length} one="# entry" other="# entries" />}
    >
      <ul className={classes.plain}>
        {byCard.map(({ card, own }) => (
          <li key={card.id}>
            <Link
              to="/o/$organisation/scorecard"
              params={{ organisation: organisation.code }}
              search={{ card: card.id }}
            >
              {said(card.title, language)}
            </Link>
            <span className={classes.sub}>
              {own.map(({ subject }) => subject.slice(subject.indexOf(':') + 1)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {owned.length > 0 && hasRole(organisation, 'administrator', 'planner') && (
        <Button onClick={() => setHanding(true)}>
          <Trans>Hand over</Trans>
        </Button>
      )}
      {handing && <HandOverDialog person={person} people={people} owned={owned} onClose={() => setHanding(false)} />}
    </Part>
  );
}
