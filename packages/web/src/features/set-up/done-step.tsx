import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Section } from '../../components/page.js';
import { said, useLanguage } from '../../lib/language.js';
import { useSession } from '../../lib/session.js';
import { forgetDraft, type Written } from './draft.js';
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
          <Trans>Data owners can enter values now. The first number appears as soon as one has been approved.</Trans>
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
