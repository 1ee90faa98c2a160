import type { Label } from '../dimension/dimension.js';
import { QUADRANTS, type Quadrant } from './statistics/importance.js';

const QUADRANT: Readonly<Record<Quadrant, Label>> = {
  I: { id: 'Kuadran I: Prioritas Utama', en: 'Quadrant I: first priority' },
  II: { id: 'Kuadran II: Pertahankan Prestasi', en: 'Quadrant II: keep up the good work' },
  III: { id: 'Kuadran III: Prioritas Rendah', en: 'Quadrant III: low priority' },
  IV: { id: 'Kuadran IV: Berlebihan', en: 'Quadrant IV: possible overkill' },
  'importance-line': { id: 'tepat di garis kepentingan', en: 'exactly on the line of importance' },
  'performance-line': { id: 'tepat di garis kinerja', en: 'exactly on the line of performance' },
  'both-lines': { id: 'tepat di titik potong kedua garis', en: 'exactly where the lines cross' },
};

/** A quadrant of importance-performance analysis by its official name. */
export function quadrantWord(quadrant: Quadrant): Label {
  return QUADRANT[quadrant];
}

/** The same for a code that may be none. */
export function quadrantLabel(code: string): Label {
  return QUADRANTS.some((known) => known === code) ? quadrantWord(code as Quadrant) : { id: code, en: code };
}
