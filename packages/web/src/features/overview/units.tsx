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
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Unit</Trans>
              </th>
              {columns.map(({ code, name }) => (
                <th scope="col" key={code}>
                  {said(name, language)}
                </th>
              ))}
              {whole !== null && <th scope="col">{shortName(wholeName) ?? <Trans>Whole</Trans>}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ scorecardId, unit, cells, whole: own }) => (
              <tr key={scorecardId}>
                <th scope="row">
                  <Link
                    to="."
                    search={(before) => ({ ...before, card: scorecardId, explain: undefined })}
                    preload={false}
                  >
                    {said(unit, language)}
                  </Link>
                </th>
                {cells.map((cell, i) => (
                  <UnitCell key={columns[i]?.code} cell={cell} card={scorecardId} />
                ))}
                {whole !== null && <UnitCell cell={own} card={scorecardId} strong />}
              </tr>
            ))}
          </tbody>
        </table>
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
  readonly strong?: boolean;
}

function UnitCell({ cell, card, strong = false }: UnitCellProps) {
  const language = useLanguage();
  if (cell === null)
    return (
      <td className={classes.none}>
        <Trans>no score</Trans>
      </td>
    );
  const { figure, tone, word } = cell;
  const exception = tone === 'yellow' || tone === 'red';
  if (figure.kind !== 'number')
    return (
      <td className={classes.none}>
        <Figure cell={figure.cell} card={card}>
          {said(figure.text, language)}
        </Figure>
      </td>
    );
  return (
    <td data-tone={exception ? tone : undefined} data-strong={strong || undefined}>
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
