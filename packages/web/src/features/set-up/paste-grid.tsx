import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../../components/icon.js';
import { StatusMark } from '../../components/status.js';
import { readTable } from '../../lib/table/clipboard.js';
import { type Field, recogniseColumns } from '../../lib/table/columns.js';
import type { Table } from './draft.js';
import classes from './set-up.module.css';
import { withBlock, withCell, withColumn, withoutRow } from './table-edit.js';

/** What a cell is said to be wrong about, in words. */
export interface CellFault {
  readonly row: number;
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly text: string;
}

interface PasteGridProps {
  readonly label: string;
  /** Words of the columns that may stand in the table, in their order. */
  readonly fields: readonly (Field & { readonly label: string; readonly wide?: boolean })[];
  readonly table: Table;
  readonly onChange: (table: Table) => void;
  readonly faults: readonly CellFault[];
  /** What a cell is read as, where that is not what it shows. */
  readonly readAs?: (key: string, text: string) => string | null;
  readonly example: string;
}

/** A table that is pasted from a spreadsheet or typed: what each column is can be corrected, and every cell. */
export function PasteGrid({ label, fields, table, onChange, faults, readAs, example }: PasteGridProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const read = (pasted: string): void => {
    const cells = readTable(pasted);
    if (cells.length === 0) return;
    onChange(recogniseColumns(cells, fields));
    setText('');
  };
  const addRow = (): void => {
    const columns = table.columns.length > 0 ? table.columns : fields.slice(0, 8).map(({ key }) => key);
    onChange({ columns, rows: [...table.rows, columns.map(() => '')] });
  };
  if (table.rows.length === 0)
    return (
      <div>
        <Textarea
          label={label}
          description={t`Copy the rows in Excel, with their headings, and paste them here. The order of the columns does not matter.`}
          placeholder={example}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (!/[\t\n]/.test(pasted)) return;
            event.preventDefault();
            read(pasted);
          }}
          autosize
          minRows={5}
          maxRows={14}
        />
        <div className={classes.tools} style={{ marginTop: 8 }}>
          <Button variant="filled" onClick={() => read(text)} disabled={text.trim() === ''}>
            <Trans>Read the table</Trans>
          </Button>
          <Button onClick={addRow} leftSection={<Icon name="plus" />}>
            <Trans>Type by hand</Trans>
          </Button>
        </div>
      </div>
    );
  const faultOf = (row: number, key: string | null): CellFault | undefined =>
    key === null
      ? undefined
      : (faults.find((one) => one.row === row && one.key === key && one.severity === 'error') ??
        faults.find((one) => one.row === row && one.key === key));
  return (
    <div>
      <p className={classes.caption}>
        <Trans>What each column became stands in its heading; choose another meaning there, or correct cells.</Trans>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className={classes.scroll} aria-label={label} tabIndex={0}>
        <table className={classes.grid}>
          <thead>
            <tr>
              <td className={classes.rowHead} />
              {table.columns.map((key, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name but its place
                <th key={i} scope="col" data-open={key === null || undefined}>
                  <select
                    aria-label={t`Column ${i + 1}`}
                    value={key ?? ''}
                    onChange={(event) => onChange(withColumn(table, i, event.currentTarget.value))}
                  >
                    <option value="">{t`leave out`}</option>
                    {fields.map((field) => (
                      <option key={field.key} value={field.key}>
                        {field.label}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
              <tr key={r}>
                <th scope="row" className={classes.rowHead}>
                  {r + 1}
                </th>
                {table.columns.map((key, c) => {
                  const fault = faultOf(r, key);
                  const value = row[c] ?? '';
                  const other = key === null || value === '' ? null : (readAs?.(key, value) ?? null);
                  const field = fields.find((own) => own.key === key);
                  return (
                    <td
                      // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name but its place
                      key={c}
                      data-fault={fault?.severity}
                      data-wide={field?.wide || undefined}
                      data-skipped={key === null || undefined}
                    >
                      <div className={classes.cell}>
                        {fault !== undefined && (
                          <StatusMark tone={fault.severity === 'error' ? 'red' : 'yellow'} size={10} />
                        )}
                        <input
                          aria-label={t`${field?.label ?? ''}, row ${r + 1}`}
                          aria-invalid={fault?.severity === 'error' || undefined}
                          title={fault?.text}
                          value={value}
                          onChange={(event) => onChange(withCell(table, r, c, event.currentTarget.value))}
                          onPaste={(event) => {
                            const pasted = event.clipboardData.getData('text/plain');
                            if (!/[\t\n]/.test(pasted.trimEnd())) return;
                            event.preventDefault();
                            onChange(withBlock(table, r, c, readTable(pasted)));
                          }}
                        />
                      </div>
                      {other !== null && <p className={classes.reads}>{t`read as ${other}`}</p>}
                    </td>
                  );
                })}
                <td>
                  <ActionIcon
                    size={36}
                    onClick={() => onChange(withoutRow(table, r))}
                    aria-label={t`Take row ${r + 1} away`}
                  >
                    <Icon name="close" />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className={classes.tools} style={{ marginTop: 8 }}>
        <Button onClick={addRow} leftSection={<Icon name="plus" />}>
          <Trans>Add a row</Trans>
        </Button>
        <Button onClick={() => onChange({ columns: [], rows: [] })}>
          <Trans>Empty the table</Trans>
        </Button>
      </div>
    </div>
  );
}
