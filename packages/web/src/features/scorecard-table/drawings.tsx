import type { Class } from './api.js';
import classes from './scorecard-table.module.css';

/** Half of the bar: so far from the target that it reaches the cap usual in Indonesian methods. */
const REACH = 20;
const TARGET = 100;

const shape = (tone: Class['tone'] | undefined): string =>
  tone === undefined || tone === 'none' ? 'var(--ink-3)' : `var(--${tone}-shape)`;

/** The distance of an index from its target: a bar from the tick. */
export function TargetBar({
  index,
  tone,
}: {
  readonly index: string | null;
  readonly tone: Class['tone'] | undefined;
}) {
  if (index === null) return null;
  const by = Math.max(-1, Math.min(1, (Number(index) - TARGET) / REACH));
  return (
    <svg viewBox="0 0 64 16" width="64" height="16" aria-hidden="true" focusable="false" className={classes.bar}>
      <path d="M2 8h60" stroke="var(--line)" strokeWidth="1" />
      <rect x={by < 0 ? 32 + by * 30 : 32} y="5" width={Math.abs(by) * 30} height="6" fill={shape(tone)} />
      <path d="M32 2v12" stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  );
}

interface SparklineProps {
  readonly values: readonly (string | null)[];
  readonly tone: Class['tone'] | undefined;
  /** Whether the values are indices, with a target to draw. */
  readonly targeted: boolean;
  /** What it shows, for those who cannot see it. */
  readonly label: string;
}

/** The way of a value over its periods; the last one has its mark. */
export function Sparkline({ values, tone, targeted, label }: SparklineProps) {
  const points = values.flatMap((value, i) => (value === null ? [] : [{ i, value: Number(value) }]));
  if (points.length < 2) return null;
  const all = [...points.map(({ value }) => value), ...(targeted ? [TARGET] : [])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const x = (i: number): number => 4 + (i * 68) / Math.max(1, values.length - 1);
  const y = (value: number): number => 19 - ((value - least) / (most - least || 1)) * 14;
  const last = points.at(-1);
  const path = points
    .map(({ i, value }, at) => `${at === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('');
  return (
    <svg viewBox="0 0 80 24" width="80" height="24" role="img" aria-label={label} className={classes.spark}>
      {targeted && (
        <path
          d={`M2 ${y(TARGET).toFixed(1)}h74`}
          stroke="var(--line-strong)"
          strokeWidth="1"
          strokeDasharray="1.5 2.5"
        />
      )}
      <path d={path} fill="none" stroke="var(--ink-2)" strokeWidth="1.4" strokeLinejoin="round" />
      {last !== undefined && <Mark tone={tone} x={x(last.i)} y={y(last.value)} />}
    </svg>
  );
}

function Mark({ tone, x, y }: { readonly tone: Class['tone'] | undefined; readonly x: number; readonly y: number }) {
  const fill = shape(tone);
  if (tone === 'yellow') return <path d={`M${x} ${y - 4}l3.8 6.6h-7.6z`} fill={fill} />;
  if (tone === 'red') return <path d={`M${x} ${y - 4}l4 4-4 4-4-4z`} fill={fill} />;
  return <circle cx={x} cy={y} r="3" fill={fill} />;
}
