import type { Label } from '../dimension/dimension.js';
import { parseUnit, sameUnit, type Unit } from './unit.js';

/**
 * What an operand of a ready-made formula measures, told by its unit. A measure that has names takes the unit under any
 * of them, English or Indonesian, and means the first; a measure without names keeps the unit it is given.
 */
export interface Measure {
  readonly label: Label;
  readonly units: readonly string[];
}

const MEASURES = {
  any: { label: { id: 'satuan apa pun', en: 'any unit' }, units: [] },
  money: { label: { id: 'jumlah uang, misalnya Rp', en: 'an amount of money, such as Rp' }, units: [] },
  person: { label: { id: 'orang (person)', en: 'people (person)' }, units: ['person', 'orang', 'pegawai', 'employee'] },
  'person-day': {
    label: { id: 'hari orang (person*day)', en: 'person-days (person*day)' },
    units: ['person*day', 'orang*hari', 'pegawai*hari', 'employee*day'],
  },
  'person-minute': {
    label: {
      id: 'menit, dijumlahkan atas semua pegawai (person*minute atau minute)',
      en: 'minutes added over all staff (person*minute or minute)',
    },
    units: ['person*minute', 'minute', 'orang*menit', 'menit'],
  },
  day: { label: { id: 'hari (day)', en: 'days (day)' }, units: ['day', 'hari'] },
  'hours-per-day': {
    label: { id: 'jam per hari (hour/day)', en: 'hours per day (hour/day)' },
    units: ['hour/day', 'jam/hari', 'hour', 'jam'],
  },
} as const satisfies Record<string, Measure>;
export type MeasureName = keyof typeof MEASURES;

/** What an operand must be besides its measure: `positive` is above 0, `not-negative` at least 0. */
export type OperandSign = 'any' | 'positive' | 'not-negative';

/** What a named operand of a formula must be. */
export interface OperandRule {
  readonly label: Label;
  readonly measure: MeasureName;
  readonly sign: OperandSign;
}

export function measureNamed(name: MeasureName): Measure {
  return MEASURES[name];
}

/** Rp, Rp-million, IDR, USD, ...: one atom that names a currency, perhaps with its scale. */
const CURRENCY = /^(?:Rp|[A-Z]{3})(?:-[a-z]+)?$/;

/** The unit that a measure reads a unit as; null where the unit does not measure that. */
export function measured(unit: Unit, name: MeasureName): Unit | null {
  const { units } = measureNamed(name);
  if (name === 'money') {
    const [only, more] = unit;
    return only !== undefined && more === undefined && only[1] === 1 && CURRENCY.test(only[0]) ? unit : null;
  }
  if (units.length === 0) return unit;
  const known = units.flatMap((text) => parseUnit(text) ?? []);
  return known.some((own) => sameUnit(own, unit)) ? (known[0] ?? null) : null;
}
