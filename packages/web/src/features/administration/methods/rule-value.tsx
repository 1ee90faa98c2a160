import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { said, useLanguage } from '../../../lib/language.js';
import { numberText } from '../../../lib/numbers.js';
import type { Pack } from './api.js';
import classes from './methods.module.css';

type Value = NonNullable<Pack['parameters'][number]['history'][number]['value']>;

/** A value of a rule pack: a number, or a small table by its kind. */
export function RuleValue({ value }: { readonly value: Value }) {
  const language = useLanguage();
  const number = (own: string | null): string => (own === null ? '' : numberText(own, language));
  switch (value.kind) {
    case 'number':
      return <p className={classes.number}>{number(value.value)}</p>;
    case 'list':
      return (
        <Pairs rows={value.values.map(({ argument, value: own }) => ({ name: String(argument), own: number(own) }))} />
      );
    case 'scores':
      return (
        <Pairs
          rows={value.scores.map(({ label, value: own }) => ({ name: said(label, language), own: number(own) }))}
        />
      );
    case 'bands':
      return (
        <Pairs
          rows={value.bands.map(({ label, category, from, inclusive }) => ({
            name: said(label, language) || category,
            own:
              from === null ? (
                <Trans>below that</Trans>
              ) : inclusive ? (
                <Trans>{number(from)} and above</Trans>
              ) : (
                <Trans>above {number(from)}</Trans>
              ),
          }))}
        />
      );
    case 'points':
      return <Pairs rows={value.points.map(({ from, to }) => ({ name: number(from), own: number(to) }))} />;
    case 'table':
      return (
        <table className={classes.cells}>
          <thead>
            <tr>
              <th>{said(value.rows.label, language)}</th>
              {value.columns.categories.map(({ category, label }) => (
                <th key={category}>{said(label, language)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {value.rows.categories.map((row) => (
              <tr key={row.category}>
                <th scope="row">{said(row.label, language)}</th>
                {value.columns.categories.map((column) => {
                  const cell = value.cells.find((own) => own.row === row.category && own.column === column.category);
                  return <td key={column.category}>{cell?.category ?? number(cell?.value ?? null)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'guidance':
      return (
        <Pairs
          rows={value.shares.map(({ label, text, atLeast, atMost }) => ({
            name: said(label, language),
            own: text === null ? `${number(atLeast)}–${number(atMost)} %` : said(text, language),
          }))}
        />
      );
    default:
      return value satisfies never;
  }
}

function Pairs({ rows }: { readonly rows: readonly { readonly name: string; readonly own: ReactNode }[] }) {
  return (
    <table className={classes.cells}>
      <tbody>
        {rows.map(({ name, own }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{own}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
