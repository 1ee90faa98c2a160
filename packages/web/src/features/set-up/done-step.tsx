import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Section } from '../../components/page.js';
import { said, useLanguage } from '../../lib/language.js';
import { scorecardsQuery, unitsQuery } from '../../lib/scope.js';
import { useSession } from '../../lib/session.js';
import { forgetDraft, type Written } from './draft.js';
import { type Readiness, readinessQuery } from './readiness.js';
import classes from './set-up.module.css';
import { StepFrame } from './step-frame.js';
import type { StepProps } from './step-props.js';

const KINDS: Readonly<Record<Written['kind'], MessageDescriptor>> = {
  organisation: msg`Organisation`,
  unit: msg`Unit`,
  period: msg`Period`,
  scorecard: msg`Scorecard`,
  perspective: msg`Perspective`,
  objective: msg`Objective`,
  indicator: msg`Indicator`,
  person: msg`Person invited`,
  owner: msg`Data owner`,
};

/** Everything that was written, and the way to the scorecard. */
export function DoneStep({ organisation, draft, go }: StepProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const { user } = useSession();
  const { data: units } = useSuspenseQuery(unitsQuery(organisation.code));
  const { data: cards } = useSuspenseQuery(scorecardsQuery(organisation.code));
  const made = cards.find(({ id }) => id === draft.scorecardId) ?? null;
  const { data: readiness } = useSuspenseQuery(readinessQuery(organisation.code, made, units));
  const unit = units.find(({ id }) => id === made?.unitId);
  const leave = (): void => {
    const card = draft.scorecardId;
    void navigate({
      to: '/o/$organisation/overview',
      params: { organisation: organisation.code },
      search: card === null ? {} : { card },
    }).then(() => forgetDraft(user.id, organisation.code));
  };
  return (
    <StepFrame
      over={said(organisation.name, language)}
      title={
        draft.scorecardId === null ? (
          <Trans>There is no scorecard yet</Trans>
        ) : (
          <Trans>{draft.card.title}: the scorecard is there</Trans>
        )
      }
      lead={
        draft.scorecardId === null ? (
          <Trans>What you typed is kept on this device. Go back to the method and its indicators to make one.</Trans>
        ) : (
          readiness !== null && (
            <ReadinessText readiness={readiness} unit={unit === undefined ? '' : said(unit.name, language)} />
          )
        )
      }
      onBack={() => go('people')}
      onNext={leave}
      next={<Trans>Go to the overview</Trans>}
    >
      <Section title={<Trans>What was written</Trans>}>
        {draft.written.length === 0 ? (
          <p className={classes.caption}>
            <Trans>Nothing yet.</Trans>
          </p>
        ) : (
          <ul className={classes.written} data-testid="written">
            {draft.written.map(({ kind, what }) => (
              <li key={`${kind} ${what}`}>
                <span>{t(KINDS[kind])}</span>
                <span>{what}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </StepFrame>
  );
}

/** Who can enter values now, and what comes next. */
function ReadinessText({ readiness, unit }: { readonly readiness: Readiness; readonly unit: string }) {
  const { indicators, entrusted, enterable } = readiness;
  if (!enterable)
    return (
      <Trans>
        Nobody can enter values yet: no data owner has a role over {unit}. Go back to the people and invite one, or give
        somebody the role in the administration.
      </Trans>
    );
  const first = <Trans>The first number appears as soon as a value has been approved.</Trans>;
  if (indicators === 0) return first;
  return (
    <>
      {entrusted === indicators ? (
        <Trans>Every indicator has a data owner: {indicators} in all.</Trans>
      ) : entrusted === 0 ? (
        <Trans>
          No indicator is entrusted to anybody by name; all {indicators} can be entered by every data owner over {unit}.
        </Trans>
      ) : (
        <Trans>
          {entrusted} of {indicators} indicators have a data owner; all others can be entered by every data owner over{' '}
          {unit}.
        </Trans>
      )}{' '}
      {first}
    </>
  );
}
