import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Figure } from '../../components/figure.js';
import { Section } from '../../components/page.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Overview } from './api.js';
import { Mark } from './mark.js';
import { shortName } from './short-name.js';
import classes from './units.module.css';

type UnitsOf = NonNullable<Overview['units']>;
type HeatCell = UnitsOf['rows'][number]['whole'];

/** The units below by perspective: numbers, with tint and shape on exceptions alone. */
export function Units({ units }: { readonly units: UnitsOf }) {
  const language = useLanguage();
  const { t } = useLingui();
  const { columns, whole, rows, elsewhere } = units;
  const wholeName = whole === null ? '' : said(whole, language);
  return (
    <Section title={<Trans>Units by perspective</Trans>} note={<Trans>only exceptions are coloured</Trans>}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard */}
      <section className={classes.room} tabIndex={0} aria-label={t`Units by perspective`}>
        {/* biome-ignore-start lint/a11y/noRedundantRoles: laid out as a grid on a phone, a table loses its roles in some browsers */}
        <table role="table" className={classes.table}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                <Trans>Unit</Trans>
              </th>
              {whole !== null && (
                <th role="columnheader" scope="col">
                  {shortName(wholeName) ?? <Trans>Whole</Trans>}
                </th>
              )}
              {columns.map(({ code, name }) => (
                <th role="columnheader" scope="col" key={code}>
                  {said(name, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(({ scorecardId, unit, cells, whole: own }) => (
              <tr role="row" key={scorecardId}>
                <th role="rowheader" scope="row">
                  <Link
                    to="."
                    search={(before) => ({ ...before, card: scorecardId, explain: undefined })}
                    preload={false}
                  >
                    {said(unit, language)}
                  </Link>
                </th>
                {whole !== null && <UnitCell cell={own} card={scorecardId} whole={shortName(wholeName) ?? t`Whole`} />}
                {cells.map((cell, i) => (
                  <UnitCell key={columns[i]?.code} cell={cell} card={scorecardId} name={columns[i]?.name} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      </section>
      {elsewhere > 0 && (
        <p className={classes.note}>
          <Plural value={elsewhere} one="# more unit is not open to you." other="# more units are not open to you." />
        </p>
      )}
    </Section>
  );
}

interface UnitCellProps {
  readonly cell: HeatCell;
  readonly card: string;
  /** Name of the column of the whole, which is strong. */
  readonly whole?: string;
  /** Name of the column, said beside the value where there is no room for columns. */
  readonly name?: UnitsOf['columns'][number]['name'] | undefined;
}

/* biome-ignore-start lint/a11y/noRedundantRoles: as above */
function UnitCell({ cell, card, whole, name }: UnitCellProps) {
  const language = useLanguage();
  const column = name === undefined ? undefined : said(name, language);
  if (cell === null)
    return (
      <td role="cell" className={classes.none} data-column={column} data-whole={whole}>
        <Trans>no score</Trans>
      </td>
    );
  const { figure, tone, word } = cell;
  const exception = tone === 'yellow' || tone === 'red';
  if (figure.kind !== 'number')
    return (
      <td role="cell" className={classes.none} data-column={column} data-whole={whole}>
        <Figure cell={figure.cell} card={card}>
          {said(figure.text, language)}
        </Figure>
      </td>
    );
  return (
    <td role="cell" data-column={column} data-tone={exception ? tone : undefined} data-whole={whole}>
      {exception && <Mark tone={tone} />}{' '}
      <Figure cell={figure.cell} card={card}>
        {said(figure.text, language)}
      </Figure>
      {exception && (
        <span className="visually-hidden"> {word === null ? <Trans>below target</Trans> : said(word, language)}</span>
      )}
    </td>
  );
}
/* biome-ignore-end lint/a11y/noRedundantRoles: as above */
