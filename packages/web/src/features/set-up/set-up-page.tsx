import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { StatePanel } from '../../components/state-panel.js';
import { hasRole, useSession } from '../../lib/session.js';
import { PlainFrame } from '../shell/plain-frame.js';
import { ChooseOrganisation } from './choose-organisation.js';
import { DoneStep } from './done-step.js';
import { moveDraft, STEPS, type StepName, useDraft } from './draft.js';
import { IndicatorsStep } from './indicators-step.js';
import { MethodStep } from './method-step.js';
import { ObjectivesStep } from './objectives-step.js';
import { OrganisationStep } from './organisation-step.js';
import { PeopleStep } from './people-step.js';
import { PeriodsStep } from './periods-step.js';
import classes from './set-up.module.css';
import { StepList } from './step-list.js';
import type { StepProps } from './step-props.js';
import { UnitsStep } from './units-step.js';

/** From nothing to a scorecard that works, step by step. What is typed stays on the device until the end. */
export function SetUpPage() {
  const { user, organisations } = useSession();
  const navigate = useNavigate();
  const { organisation: code = '', step: asked } = useSearch({ from: '/set-up' });
  const own = organisations.filter((one) => hasRole(one, 'administrator'));
  const organisation = own.find((one) => one.code === code);
  const [draft, change] = useDraft(user.id, code);
  const step = STEPS.find((name) => name === asked) ?? (organisation === undefined ? 'organisation' : 'units');
  const go = (next: StepName, to: string = code): void => {
    void navigate({ to: '/set-up', search: { ...(to === '' ? {} : { organisation: to }), step: next } });
  };
  const content = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // A new step begins at its heading, for the eye and for whoever listens.
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo({ top: 0 });
    const heading = content.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [step]);
  const body = (): ReactNode => {
    if (organisation === undefined) {
      if (!user.operator || (own.length > 0 && asked === undefined))
        return (
          <div className={classes.body}>
            <ChooseOrganisation own={own} onChoose={(chosen) => go('units', chosen)} />
            {user.operator && (
              <div>
                <Button onClick={() => go('organisation', '')}>
                  <Trans>Make another organisation</Trans>
                </Button>
              </div>
            )}
          </div>
        );
      return (
        <OrganisationStep
          draft={draft}
          change={change}
          onMade={(made, name) => {
            moveDraft(user.id, code, made, [{ kind: 'organisation', what: `${made} · ${name}` }]);
            go('units', made);
          }}
        />
      );
    }
    const props: StepProps = { organisation, draft, change, go };
    switch (step) {
      case 'organisation':
        return (
          <StatePanel
            title={<Trans>The organisation is made</Trans>}
            actions={
              <Button variant="filled" onClick={() => go('units')}>
                <Trans>Go on</Trans>
              </Button>
            }
          >
            <p>
              <Trans>Its name and settings are changed in the administration.</Trans>
            </p>
          </StatePanel>
        );
      case 'units':
        return <UnitsStep {...props} />;
      case 'periods':
        return <PeriodsStep {...props} />;
      case 'method':
        return <MethodStep {...props} />;
      case 'objectives':
        return <ObjectivesStep {...props} />;
      case 'indicators':
        return <IndicatorsStep {...props} />;
      case 'people':
        return <PeopleStep {...props} />;
      case 'done':
        return <DoneStep {...props} />;
    }
  };
  return (
    <PlainFrame>
      <Page>
        <div className={classes.page}>
          <StepList now={step} draft={draft} organisation={organisation?.code ?? null} go={go} />
          <div ref={content} className={classes.content}>
            <Suspense fallback={<Loading />}>{body()}</Suspense>
          </div>
        </div>
      </Page>
    </PlainFrame>
  );
}
