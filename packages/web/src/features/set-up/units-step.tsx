import { dataOf } from '@berimbang/client';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Icon } from '../../components/icon.js';
import { StatusMark } from '../../components/status.js';
import { api } from '../../lib/api.js';
import { said, useLanguage } from '../../lib/language.js';
import { unitsQuery } from '../../lib/scope.js';
import { inTreeOrder } from '../../lib/unit-tree.js';
import type { Written } from './draft.js';
import { readUnits, type TypedUnit } from './read-units.js';
import classes from './set-up.module.css';
import { StepFrame } from './step-frame.js';
import type { StepProps } from './step-props.js';

const FAULTS: Readonly<Record<NonNullable<TypedUnit['fault']>, MessageDescriptor>> = {
  twice: msg`This code is there already.`,
  jump: msg`Indented, with nothing above it to belong to.`,
  'no-name': msg`The name is missing.`,
  'bad-code': msg`A code has letters, digits, point or hyphen, without spaces.`,
};

/** The units of the organisation, as an indented list; those that are there stay. */
export function UnitsStep({ organisation, draft, change, go }: StepProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { data: there } = useSuspenseQuery(unitsQuery(organisation.code));
  const isThere = ({ code, name }: { readonly code: string; readonly name: string }): boolean =>
    there.some((own) => own.code === code && said(own.name, 'id') === name);
  const listed = new Set(readUnits(draft.units).map(({ name }) => name));
  const others = there.filter((own) => !listed.has(said(own.name, 'id')));
  // Units that were made from these lines keep their codes; all other codes are taken.
  const typed = readUnits(
    draft.units,
    others.map(({ code }) => code),
  );
  const fresh = typed.filter((own) => !isThere(own));
  const faulty = fresh.some(({ fault }) => fault !== null);
  const top = others.find(({ parentId }) => parentId === null);
  const write = useMutation({
    mutationFn: async () => {
      const ids = new Map(there.map(({ code, id }) => [code, id]));
      for (const unit of fresh) {
        const parentId = unit.parent === null ? (top?.id ?? null) : (ids.get(unit.parent) ?? null);
        const made = await dataOf(
          api().POST('/api/organisations/{organisation}/units', {
            params: { path: { organisation: organisation.code } },
            body: { code: unit.code, name: unit.name, parentId },
          }),
        );
        ids.set(unit.code, made.id);
        change((before) => ({
          written: [...before.written, { kind: 'unit', what: `${unit.code} · ${unit.name}` } satisfies Written],
        }));
      }
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: [organisation.code, 'units'] }),
    onSuccess: () => go('periods'),
  });
  const name = said(organisation.name, language);
  return (
    <StepFrame
      over={name}
      title={<Trans>Which units does it have?</Trans>}
      lead={
        <Trans>
          One line for each, indented below the unit that it belongs to. Paste them from Excel or Word, or type them. A
          code of your own stands before a bar: kes | Dinas Kesehatan. One unit is enough to begin.
        </Trans>
      }
      onBack={() => go('organisation')}
      onNext={() => (fresh.length === 0 ? go('periods') : write.mutate())}
      next={
        fresh.length === 0 ? (
          <Trans>Go on</Trans>
        ) : (
          <Plural value={fresh.length} one="Make # unit" other="Make # units" />
        )
      }
      pending={write.isPending}
      disabled={faulty || (fresh.length === 0 && there.length === 0)}
      error={write.error}
    >
      <div className={classes.columns}>
        <Textarea
          label={t`Units`}
          placeholder={`${name}\n  ${t`Bidang Pelayanan`}\n    ${t`Seksi Pengaduan`}\n  ${t`Bidang Perencanaan`}`}
          value={draft.units}
          onChange={(event) => change({ units: event.currentTarget.value })}
          autosize
          minRows={9}
          maxRows={24}
          spellCheck={false}
        />
        <div>
          <p className={classes.caption}>
            <Trans>What this becomes</Trans>
          </p>
          <ul className={classes.tree} aria-live="polite">
            {inTreeOrder(others).map(({ unit: { id, code, name: own }, depth }) => (
              <li key={id} style={{ paddingLeft: depth * 22 }}>
                <Icon name="check" />
                {said(own, language)} <code>{code}</code>
                <span className={classes.caption}>
                  <Trans>is there</Trans>
                </span>
              </li>
            ))}
            {typed.map(({ line, code, name: own, depth, fault }) => (
              <li key={line} style={{ paddingLeft: (depth + (top === undefined ? 0 : 1)) * 22 }}>
                {own} <code>{code}</code>
                {isThere({ code, name: own }) && (
                  <span className={classes.caption}>
                    <Trans>is there</Trans>
                  </span>
                )}
                {fault !== null && (
                  <span className={classes.fault}>
                    <StatusMark tone="red" />
                    {t(FAULTS[fault])}
                  </span>
                )}
              </li>
            ))}
          </ul>
          {there.length === 0 && typed.length === 0 && (
            <p className={classes.caption}>
              <Trans>Nothing yet. The first line is the organisation itself, or its highest unit.</Trans>
            </p>
          )}
        </div>
      </div>
    </StepFrame>
  );
}
