import { StatusMark } from '../../components/status.js';
import type { Tone } from './api.js';

/** The shape of a status beside a value; none where nothing judges it. */
export function Mark({ tone, size = 10 }: { readonly tone: Tone; readonly size?: number }) {
  return tone === 'none' ? null : <StatusMark tone={tone} size={size} />;
}
