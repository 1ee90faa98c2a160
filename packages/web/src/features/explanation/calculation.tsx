import { Trans } from '@lingui/react/macro';
import { said, useLanguage } from '../../lib/language.js';
import type { ExplainedNode, Place } from './api.js';
import classes from './explanation.module.css';
import { NodeDetail } from './node-detail.js';
import { Rows } from './rows.js';

/** A calculation in three columns: what, how with numbers, result. Each line opens to what it is made of. */
export function Calculation({ node, place }: { readonly node: ExplainedNode; readonly place: Place }) {
  const language = useLanguage();
  const { rounding } = node;
  return (
    <div className={classes.calculation}>
      <div className={`${classes.row} ${classes.whole}`}>
        <span>{said(node.label, language)}</span>
        <span className={classes.operation}>{said(node.operation, language)}</span>
        <b className={classes.result}>{said(rounding?.before ?? node.result, language)}</b>
      </div>
      <NodeDetail node={node} place={place} root />
      <Rows node={node} place={place} depth={0} />
      {rounding !== null && (
        <div className={`${classes.row} ${classes.whole}`}>
          <span>
            <Trans>Rounded</Trans>
          </span>
          <span className={classes.operation}>{said(rounding.how, language)}</span>
          <b className={classes.result}>{said(rounding.after, language)}</b>
        </div>
      )}
    </div>
  );
}
