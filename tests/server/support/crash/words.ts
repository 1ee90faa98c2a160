import type { Inspection } from './inspect.js';
import type { Outcome, Round } from './rounds.js';

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

function wrongOf(found: Inspection): string {
  const { lost, halfWritten, brokenChains, faults } = found;
  return `${lost.length} lost, ${halfWritten.length} half-written, ${brokenChains.length} broken chains, ${faults.length} other faults`;
}

/** Everything that was found, one sentence each. */
export function faultsOf({ lost, halfWritten, brokenChains, faults }: Inspection): readonly string[] {
  return [
    ...lost.map((text) => `lost: ${text}`),
    ...halfWritten.map((text) => `half-written: ${text}`),
    ...brokenChains.map((text) => `broken chain: ${text}`),
    ...faults,
  ];
}

export function roundLine(round: Round, number: number): string {
  const { victim, acknowledged, repeated, alreadyDone, readyAfter } = round;
  return `  ${String(number).padStart(2)} ${victim}: ${acknowledged} acknowledged, ${repeated} sent again (${alreadyDone} were done), ready after ${seconds(readyAfter)}: ${wrongOf(round)}`;
}

/** All rounds together, with what was found at the end. */
export function whole({ rounds, engine, ...end }: Outcome): Inspection & { readonly text: string } {
  const all = [...rounds, end];
  const found: Inspection = {
    lost: all.flatMap(({ lost }) => lost),
    halfWritten: all.flatMap(({ halfWritten }) => halfWritten),
    brokenChains: all.flatMap(({ brokenChains }) => brokenChains),
    faults: all.flatMap(({ faults }) => faults),
  };
  const sum = (of: (round: Round) => number): number => rounds.reduce((total, round) => total + of(round), 0);
  const times = rounds.map(({ readyAfter }) => readyAfter).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  const text = `${engine}: ${rounds.length} rounds, ${sum(({ acknowledged }) => acknowledged)} acknowledged writes, ${sum(({ repeated }) => repeated)} sent again (${sum(({ alreadyDone }) => alreadyDone)} were done): ${wrongOf(found)}; ready again after ${seconds(median)} (median), ${seconds(times.at(-1) ?? 0)} at most`;
  return { ...found, text };
}
