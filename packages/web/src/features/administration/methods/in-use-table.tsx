import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { said, useLanguage } from '../../../lib/language.js';
import { periodText } from '../../../lib/periods.js';
import { useScope } from '../../../lib/scope.js';
import type { InUse, Named, Rule } from './api.js';
import classes from './methods.module.css';

interface InUseTableProps {
  readonly cards: readonly InUse[];
  readonly onShow: (named: Named) => void;
  readonly onAdopt: (card: InUse) => void;
}

/** Scorecards, each with the method and the rule packs that it keeps to, and whether there are newer texts. */
export function InUseTable({ cards, onShow, onAdopt }: InUseTableProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { units } = useScope();
  const unitName = (id: string): string => {
    const unit = units.find((own) => own.id === id);
    return unit === undefined ? '' : said(unit.name, language);
  };
  const list = (rules: readonly Rule[]) =>
    rules.length === 0 ? (
      <span className={classes.quiet}>
        <Trans>none</Trans>
      </span>
    ) : (
      rules.map((rule) => <RuleName key={rule.name} rule={rule} onShow={onShow} />)
    );
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th>
            <Trans>Scorecard</Trans>
          </th>
          <th>
            <Trans>Method</Trans>
          </th>
          <th>
            <Trans>Rule packs</Trans>
          </th>
          <th>
            <Trans>Texts</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => {
          const differs = card.rules.some((rule) => rule.differs && rule.now !== null);
          return (
            <tr key={card.scorecardId}>
              <th scope="row">
                {unitName(card.unitId)}
                <small>
                  {card.code}, {periodText(card.period, language)}
                </small>
              </th>
              <td data-label={t`Method`}>{list(card.rules.filter(({ kind }) => kind === 'method'))}</td>
              <td data-label={t`Rule packs`}>{list(card.rules.filter(({ kind }) => kind === 'rule-pack'))}</td>
              <td data-label={t`Texts`}>
                {!differs && card.rules.length > 0 && <Trans>those of today</Trans>}
                {!differs && card.rules.length === 0 && (
                  <span className={classes.quiet}>
                    <Trans>not computed yet</Trans>
                  </span>
                )}
                {differs && (
                  <Button
                    size="compact-md"
                    onClick={() => onAdopt(card)}
                    aria-label={t`See what changed: ${card.code}`}
                  >
                    <Trans>See what changed</Trans>
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function RuleName({ rule, onShow }: { readonly rule: Rule; readonly onShow: (named: Named) => void }) {
  const { kind, name, pinned, version, differs, now } = rule;
  const hash = pinned.slice(0, 8);
  return (
    <span className={classes.rule}>
      <button type="button" className={classes.link} onClick={() => onShow({ kind, name, hash: pinned })}>
        {name}
      </button>
      <small>
        {version === null ? (
          hash
        ) : (
          <Trans>
            version {version}, {hash}
          </Trans>
        )}
      </small>
      {differs && (
        <span className={classes.tag}>
          {now === null ? <Trans>no longer supplied</Trans> : <Trans>older text</Trans>}
        </span>
      )}
    </span>
  );
}
