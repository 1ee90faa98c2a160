import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { DayField } from '../../../components/day-field.js';
import { faultAt } from '../../../lib/api-fault.js';
import { hasRoleOver, isRole, ROLE_NAMES, ROLE_RIGHTS, ROLES } from '../../../lib/roles.js';
import { type Unit, useOrganisation } from '../../../lib/scope.js';
import type { Role } from '../../../lib/session.js';
import { UnitSelect } from '../unit-select.js';
import classes from './people.module.css';

export interface Place {
  readonly role: Role;
  readonly unitId: string | null;
  /** Empty: from the start, without an end. */
  readonly from: string;
  readonly to: string;
}

interface PlaceFieldsProps {
  readonly units: readonly Unit[];
  readonly value: Place;
  readonly onChange: (value: Place) => void;
  readonly error: Error | null;
  /** Path of the role within the body of the request. */
  readonly at?: string;
}

/** A role to be given: what it allows, over which unit, from when until when. */
export function PlaceFields({ units, value, onChange, error, at = '' }: PlaceFieldsProps) {
  const { t } = useLingui();
  const organisation = useOrganisation();
  const may = (unitId: string | null): boolean => hasRoleOver(organisation, units, unitId, 'administrator');
  return (
    <>
      <Select
        label={t`Role`}
        description={t(ROLE_RIGHTS[value.role])}
        data={ROLES.map((role) => ({ value: role, label: t(ROLE_NAMES[role]) }))}
        value={value.role}
        onChange={(role) => isRole(role) && onChange({ ...value, role })}
      />
      <UnitSelect
        label={t`Over`}
        description={t`The unit and everything below it`}
        units={units}
        value={value.unitId}
        onChange={(unitId) => onChange({ ...value, unitId })}
        whole={may(null) ? t`The whole organisation` : undefined}
        offered={({ id }) => may(id)}
        error={faultAt(error, `${at}unitId`)}
      />
      <div className={classes.pair}>
        <DayField
          label={t`First day`}
          description={t`Empty: from now on`}
          value={value.from}
          onChange={(from) => onChange({ ...value, from })}
          error={faultAt(error, `${at}from`)}
        />
        <DayField
          label={t`Last day`}
          description={t`Empty: without an end`}
          value={value.to}
          onChange={(to) => onChange({ ...value, to })}
          error={faultAt(error, `${at}to`)}
        />
      </div>
    </>
  );
}

/** What the fields begin with: a role over all that somebody administers, or over the first unit of it. */
export function firstPlace(units: readonly Unit[], membership: Parameters<typeof hasRoleOver>[0]): Place {
  const whole = hasRoleOver(membership, units, null, 'administrator');
  const own = membership.roles.find(({ role }) => role === 'administrator');
  return { role: 'data-owner', unitId: whole ? null : (own?.unitId ?? null), from: '', to: '' };
}

/** The place as the server takes it. */
export function sentPlace({ role, unitId, from, to }: Place) {
  return { role, unitId, from: from === '' ? null : from, to: to === '' ? null : to };
}
