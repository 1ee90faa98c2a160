import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../../components/icon.js';
import type { IndicatorView, Place } from './api.js';
import classes from './indicator.module.css';

const CalculationForm = lazy(() => import('./calculation-form.js').then((own) => ({ default: own.CalculationForm })));
const RetireForm = lazy(() => import('./end-forms.js').then((own) => ({ default: own.RetireForm })));
const RemoveForm = lazy(() => import('./end-forms.js').then((own) => ({ default: own.RemoveForm })));

interface IndicatorMenuProps {
  readonly view: IndicatorView;
  readonly place: Place;
  /** Period of the scorecard. */
  readonly period: string;
}

/** What planners do with an indicator besides its manual and its targets. */
export function IndicatorMenu({ view, place, period }: IndicatorMenuProps) {
  const { t } = useLingui();
  const [task, setTask] = useState<'calculation' | 'retire' | 'remove' | null>(null);
  const onClose = (): void => setTask(null);
  const empty = view.values.length === 0;
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button className={classes.action} aria-label={t`More of ${view.row.code}`}>
            <Icon name="more" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="pencil" />} onClick={() => setTask('calculation')}>
            <Trans>Change how it is computed</Trans>
          </Menu.Item>
          {view.retired === null && (
            <Menu.Item leftSection={<Icon name="lock" />} onClick={() => setTask('retire')}>
              <Trans>End the indicator</Trans>
            </Menu.Item>
          )}
          {empty && (
            <Menu.Item leftSection={<Icon name="close" />} onClick={() => setTask('remove')}>
              <Trans>Remove the indicator</Trans>
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Suspense fallback={null}>
        {task === 'calculation' && <CalculationForm view={view} place={place} onClose={onClose} />}
        {task === 'retire' && <RetireForm view={view} place={place} period={period} onClose={onClose} />}
        {task === 'remove' && <RemoveForm view={view} place={place} onClose={onClose} />}
      </Suspense>
    </>
  );
}
