import { Trans } from '@lingui/react/macro';
import { Figure } from '../../components/figure.js';
import { StatusMark } from '../../components/status.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Lane, Objective, Figure as Shown, StrategyMap } from './api.js';
import classes from './parts.module.css';

/** A result that opens its explanation; the word that stands in its place where there is none. */
export function Value({
  figure,
  className,
}: {
  readonly figure: Shown | null;
  readonly className?: string | undefined;
}) {
  const language = useLanguage();
  if (figure === null) return null;
  return (
    <Figure cell={figure.cell} className={figure.kind === 'number' ? className : classes.missing}>
      {said(figure.text, language)}
    </Figure>
  );
}

/** Weight, value, and how many objectives count while some do not. */
export function LaneNumbers({ lane: { weight, figure, counted } }: { readonly lane: Lane }) {
  const language = useLanguage();
  const share = weight === null ? null : said(weight, language);
  const [some, all] = [counted?.with ?? 0, counted?.of ?? 0];
  return (
    <div className={classes.laneNumbers}>
      {share !== null && (
        <span className={classes.weight}>
          <Trans>weight {share}</Trans>
        </span>
      )}
      <span className={classes.laneValue}>
        <Value figure={figure} className={classes.strong} />
        {some < all && (
          <span className={classes.counted}>
            <StatusMark tone="grey" size={11} />
            <Trans>
              {some} of {all}
            </Trans>
            <span className="visually-hidden">
              <Trans>objectives count, the value is provisional</Trans>
            </span>
          </span>
        )}
      </span>
    </div>
  );
}

interface BarProps {
  readonly end: Objective['end'];
  readonly tone: string;
  readonly target: StrategyMap['target'];
}

/** The distance from the target as a thin bar; the number beside it says the same. */
export function Bar({ end, tone, target }: BarProps) {
  if (end === null && target === null) return null;
  const from = target?.at ?? 0;
  const percent = (share: number): string => `${share * 100}%`;
  return (
    <div className={classes.bar} aria-hidden="true">
      {end !== null && (
        <span
          className={classes.fill}
          data-tone={tone}
          style={{ left: percent(Math.min(from, end)), width: percent(Math.abs(end - from)) }}
        />
      )}
      {target !== null && <span className={classes.tick} style={{ left: percent(target.at) }} />}
    </div>
  );
}
