import { Trans } from '@lingui/react/macro';
import { Figure } from '../../components/figure.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Overview } from './api.js';
import { Mark } from './mark.js';
import { PerspectiveBar } from './perspective-bar.js';
import classes from './perspectives.module.css';
import { shortName } from './short-name.js';

interface PerspectivesProps {
  readonly perspectives: NonNullable<Overview['perspectives']>;
  readonly whole: Overview['whole'];
}

/** The perspectives: bars from the target, as thick as the weight, with values and contributions that add up. */
export function Perspectives({ perspectives, whole }: PerspectivesProps) {
  const language = useLanguage();
  const { rows, weighted, adds, finding } = perspectives;
  const wholeName = whole === null ? '' : said(whole.name, language);
  return (
    <section className={classes.perspectives} data-adds={adds || undefined}>
      <div className={classes.head}>
        <h2>
          <Trans>Perspectives</Trans>
        </h2>
        {weighted && (
          <span>
            <Trans>thickness of the bar = weight</Trans>
          </span>
        )}
      </div>
      {/* Roles are said outright: laid out as a grid, rows and cells would lose them in some browsers. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: laid out as a grid, a table loses its roles in some browsers */}
      <table role="table" className={classes.table}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span className="visually-hidden">
                <Trans>Perspective</Trans>
              </span>
            </th>
            <th role="columnheader" scope="col" className={classes.scale}>
              <Scale perspectives={perspectives} />
            </th>
            <th role="columnheader" scope="col">
              <Trans>score</Trans>
            </th>
            {adds && (
              <th role="columnheader" scope="col" className={classes.part}>
                <Trans>contribution</Trans>
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={row.code}>
              <th role="rowheader" scope="row" className={classes.name}>
                {said(row.name, language)}
                {row.weight !== null && (
                  <span>
                    <Trans>weight {said(row.weight, language)}</Trans>
                  </span>
                )}
                {row.word !== null && (
                  <span className={classes.word} data-tone={row.tone}>
                    <Mark tone={row.tone} /> {said(row.word, language)}
                  </span>
                )}
              </th>
              <td role="cell" className={classes.bar}>
                <PerspectiveBar row={row} scale={perspectives} />
              </td>
              <td role="cell" className={classes.value} data-kind={row.figure?.kind ?? 'missing'}>
                {row.figure === null ? (
                  <Trans>no score</Trans>
                ) : (
                  <Figure cell={row.figure.cell}>{said(row.figure.text, language)}</Figure>
                )}
              </td>
              {adds && (
                <td role="cell" className={classes.part}>
                  {row.contribution !== null && said(row.contribution, language)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
        {adds && whole !== null && (
          <tfoot role="rowgroup">
            <tr role="row">
              <th role="rowheader" scope="row" className={classes.total}>
                {shortName(wholeName) ?? <Trans>Total</Trans>}
              </th>
              <td role="cell" className={classes.part}>
                <Figure cell={whole.figure.cell}>{said(whole.figure.text, language)}</Figure>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      {finding !== null && <p className={classes.finding}>{said(finding, language)}</p>}
    </section>
  );
}

function Scale({ perspectives }: Pick<PerspectivesProps, 'perspectives'>) {
  const language = useLanguage();
  const { base, baseText, cap, capText } = perspectives;
  return (
    <>
      <i className="visually-hidden">
        <Trans>on its scale</Trans>
      </i>
      {baseText !== null && <span style={{ left: `${base * 100}%` }}>{said(baseText, language)}</span>}
      {cap !== null && capText !== null && (
        <span className={classes.cap} style={{ left: `${cap * 100}%` }}>
          <Trans>cap {said(capText, language)}</Trans>
        </span>
      )}
    </>
  );
}
