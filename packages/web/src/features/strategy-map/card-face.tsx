import { Plural, Trans } from '@lingui/react/macro';
import { ClassMark } from '../../components/class-mark.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Class, Figure, Objective, StrategyMap } from './api.js';
import classes from './card-face.module.css';
import { Bar, Value } from './parts.js';
import parts from './parts.module.css';

export interface CardFace {
  readonly code: string;
  readonly label: Objective['label'];
  readonly figure: Figure | null;
  readonly status: Class | null;
  readonly end: number | null;
  /** How many indicators measure it; null for what is no objective. */
  readonly indicators: number | null;
  /** How many of them have a value in the period. */
  readonly measured: number;
}

/** How many indicators of an objective have a value. */
export function measuredOf({ indicators }: Pick<Objective, 'indicators'>): number {
  return indicators.filter(({ figure }) => figure?.kind === 'number').length;
}

/** Every card as it is shown, by the identifier that the layout knows. */
export function facesOf(map: StrategyMap): ReadonlyMap<string, CardFace> {
  return new Map([
    ...map.objectives.map((own): [string, CardFace] => [
      own.id,
      { ...own, indicators: own.indicators.length, measured: measuredOf(own) },
    ]),
    ...map.measures.map((own): [string, CardFace] => [own.code, { ...own, indicators: null, measured: 0 }]),
  ]);
}

interface CardNameProps {
  readonly face: CardFace;
  readonly chosen: boolean;
  /** With whether it was done by a key. */
  readonly onChoose: ((byKeys: boolean) => void) | undefined;
  readonly onKey?: (event: React.KeyboardEvent) => void;
}

/** Code and full name; pressing it lights up its causes and effects. */
export function CardName({ face: { code, label, indicators }, chosen, onChoose, onKey }: CardNameProps) {
  const language = useLanguage();
  const text = (
    <>
      {indicators !== null && <span className={parts.code}>{code}</span>} {said(label, language)}
    </>
  );
  return (
    <h3 className={classes.name}>
      {onChoose === undefined ? (
        text
      ) : (
        <button
          type="button"
          aria-pressed={chosen}
          onClick={(event) => onChoose(event.detail === 0)}
          onKeyDown={onKey}
          data-objective={code}
        >
          {text}
        </button>
      )}
    </h3>
  );
}

/** Status, number of indicators, score and bar. */
export function CardFoot({
  face: { figure, status, end, indicators, measured },
  target,
}: {
  readonly face: CardFace;
  readonly target: StrategyMap['target'];
}) {
  const bare = status?.tone === 'grey' && figure?.kind !== 'number';
  return (
    <div className={classes.foot}>
      <div className={classes.footLine}>
        <ClassMark of={status} />
        <span className={classes.figures}>
          {indicators !== null && (
            <span className={classes.count}>
              {measured > 0 && measured < indicators ? (
                <Trans>
                  {measured} of {indicators} indicators
                </Trans>
              ) : (
                <Plural value={indicators} one="# indicator" other="# indicators" />
              )}
            </span>
          )}
          {bare ? (
            <span className={classes.reason}>
              <Value figure={figure} />
            </span>
          ) : (
            <Value figure={figure} className={classes.score} />
          )}
        </span>
      </div>
      <Bar end={end} tone={status?.tone ?? 'none'} target={target} />
    </div>
  );
}
