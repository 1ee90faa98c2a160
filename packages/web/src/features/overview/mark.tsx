import { StatusMark, type Tone } from '../../components/status.js';
import type { Tone as Drawn } from './api.js';

/** A value that no scale judges has no status: it is drawn in ink. */
export function statusTone(tone: Drawn): Tone {
  return tone === 'none' ? 'grey' : tone;
}

/** The shape of a status beside a value; none where nothing judges it. */
export function Mark({ tone, size = 10 }: { readonly tone: Drawn; readonly size?: number }) {
  return tone === 'none' ? null : <StatusMark tone={tone} size={size} />;
}
