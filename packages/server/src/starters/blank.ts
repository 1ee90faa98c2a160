import type { StarterOutput } from '@berimbang/contract';
import { NO_ROWS } from './rows.js';

// The four perspectives of Kaplan and Norton, in the words that Indonesian agencies use.
const PERSPECTIVES = [
  ['stakeholder', { id: 'Pemangku kepentingan', en: 'Stakeholders' }],
  ['customer', { id: 'Pengguna layanan', en: 'Users of services' }],
  ['internal-process', { id: 'Proses bisnis internal', en: 'Internal process' }],
  ['learning-growth', { id: 'Pembelajaran dan pertumbuhan', en: 'Learning and growth' }],
] as const;

const METHOD = `method:
  name: own/scorecard
  title: {id: "Kartu skor sendiri", en: "Scorecard of its own"}
  achievement:
    maximise: maximise-ratio
    minimise: minimise-two-minus-ratio
    cap: 120
    floor: 0
    status: kemenkeu/300-2022#status
  objective: {weights: normalise, missing: withhold}
  perspective: {weights: normalise, missing: withhold}
  overall: {weights: normalise, missing: withhold, decimals: 2}
`;

/** A scorecard whose method stands in its own file, with nothing but four perspectives that can be changed. */
export function blankStarter(): StarterOutput {
  return {
    name: 'blank',
    kind: 'blank',
    title: { id: 'Mulai dari kosong', en: 'Begin with nothing' },
    about: {
      id: 'Perspektif, sasaran, dan indikator Anda sendiri. Capaian dalam persen dari target (0 sampai 120) menjadi nilai sasaran, perspektif, dan keseluruhan, masing-masing sebagai rata-rata tertimbang; tanpa bobot semua sama.',
      en: 'Perspectives, objectives and indicators of your own. Achievements in per cent of the target (0 to 120) make the scores of objectives, perspectives and the whole, each a weighted mean; without weights all count alike.',
    },
    note: {
      id: 'Status hijau, kuning, dan merah memakai batas KMK 300/KMK.01/2022. Caranya dapat diubah kemudian.',
      en: 'Green, yellow and red have the edges of KMK 300/KMK.01/2022. How it is computed can be changed later.',
    },
    source: null,
    method: null,
    period: null,
    decimal: 'point',
    takes: {
      perspectives: true,
      perspectiveWeights: true,
      perspectiveTotal: null,
      objectives: true,
      objectiveWeights: true,
      indicators: true,
      weightTable: false,
    },
    rows: { ...NO_ROWS, perspectives: PERSPECTIVES.map(([code, label]) => ({ code, label, weight: '25' })) },
    sections: METHOD,
  };
}
