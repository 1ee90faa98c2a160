/** Small scorecards whose results are worked out by hand beside the tests that use them. */

/** One unit with one indicator of 100 points at its target: its score is the realisation. */
export function unitScorecard(id: string, year = 2025): string {
  return `berimbang: 1
scorecard: {id: ${id}, title: "Kinerja ${id}", period: ${year}}
method:
  name: uji/satu
  title: Satu perspektif
  achievement: {maximise: maximise-ratio, cap: 120, floor: 0, status: kemenkeu/300-2022#status}
  perspective: {weights: equal}
  overall: {weights: normalise, predicate: kemenkeu/300-2022#predicate, decimals: 2}
perspectives:
  p: {label: Perspektif, score: indicators}
indicators:
  i1: {perspective: p, unit: "%", target: 100, label: Realisasi}
  i2: {perspective: p, unit: "%", target: 80, label: Penyerapan}
`;
}

/** A scorecard whose overall figure is the mean score of the units named, filled from their results. */
export function rootScorecard(id: string, units: readonly string[], year = 2025): string {
  return `berimbang: 1
scorecard: {id: ${id}, title: "Kinerja ${id}", period: ${year}}
method:
  name: uji/induk
  title: Rata-rata unit
dimensions:
  unit:
    members: [${units.join(', ')}]
nodes:
  units.nko: {kind: input, dims: [unit], unit: index, label: Nilai unit}
  mean.nko: {kind: reduce, operation: mean, of: units.nko, over: [unit], missing: skip, label: Rata-rata nilai unit}
roll-up:
  units.nko: {from: scorecard.score, over: unit}
`;
}
