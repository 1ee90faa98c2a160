import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { Icon } from '../../components/icon.js';
import type { PerspectiveDraft } from './draft.js';
import classes from './set-up.module.css';

interface PerspectiveTableProps {
  readonly perspectives: readonly PerspectiveDraft[];
  readonly onChange: (perspectives: readonly PerspectiveDraft[]) => void;
  /** They may be named, added and taken away; else only weighed. */
  readonly own: boolean;
  readonly weights: boolean;
}

/** The perspectives: those of the method with their weights, or one's own. */
export function PerspectiveTable({ perspectives, onChange, own, weights }: PerspectiveTableProps) {
  const { t } = useLingui();
  const set = (at: number, part: Partial<PerspectiveDraft>): void =>
    onChange(perspectives.map((one, i) => (i === at ? { ...one, ...part } : one)));
  const codeOf = (i: number): string => `P${i + 1}`;
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.grid}>
          <thead>
            <tr>
              <th scope="col" style={{ padding: '9px 6px' }}>
                <Trans>Code</Trans>
              </th>
              <th scope="col" style={{ padding: '9px 6px' }}>
                <Trans>Name</Trans>
              </th>
              {weights && (
                <th scope="col" style={{ padding: '9px 6px' }}>
                  <Trans>Weight</Trans>
                </th>
              )}
              {own && <td />}
            </tr>
          </thead>
          <tbody>
            {perspectives.map(({ code, name, weight }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: codes are being typed
              <tr key={i}>
                <td>
                  <input
                    aria-label={t`Code of perspective ${i + 1}`}
                    value={code}
                    readOnly={!own}
                    onChange={(event) => set(i, { code: event.currentTarget.value.trim() })}
                  />
                </td>
                <td data-wide>
                  <input
                    aria-label={t`Name of perspective ${i + 1}`}
                    value={name}
                    readOnly={!own}
                    onChange={(event) => set(i, { name: event.currentTarget.value })}
                  />
                </td>
                {weights && (
                  <td>
                    <input
                      aria-label={t`Weight of perspective ${name}`}
                      inputMode="decimal"
                      value={weight}
                      onChange={(event) => set(i, { weight: event.currentTarget.value })}
                    />
                  </td>
                )}
                {own && (
                  <td>
                    <ActionIcon
                      size={36}
                      onClick={() => onChange(perspectives.filter((_, at) => at !== i))}
                      aria-label={t`Take the perspective ${name} away`}
                    >
                      <Icon name="close" />
                    </ActionIcon>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {own && (
        <Button
          mt="xs"
          leftSection={<Icon name="plus" />}
          onClick={() =>
            onChange([...perspectives, { code: codeOf(perspectives.length), name: '', weight: '', brought: false }])
          }
        >
          <Trans>Add a perspective</Trans>
        </Button>
      )}
    </>
  );
}
