import { ApiError } from '@berimbang/client';

/**
 * What an answer says of one field of a request, by the path within the body: `name`, `administrator.email`. Undefined where it says
 * nothing of it.
 */
export function faultAt(error: Error | null, field: string): string | undefined {
  if (!(error instanceof ApiError) || error.body === null) return undefined;
  const { where, what, details } = error.body;
  const path = `body.${field}`;
  const found = (details ?? []).filter((detail) => 'where' in detail && detail.where === path);
  const said = found.map((detail) => ('what' in detail ? String(detail.what) : '')).filter((text) => text !== '');
  if (said.length > 0) return said.join(' ');
  return where === path ? what : undefined;
}

/** What is left to say of an answer beside the fields named, if anything: its sentence, and what the others say. */
export function faultBeside(error: Error | null, fields: readonly string[]): string | null {
  if (!(error instanceof ApiError) || error.body === null) return null;
  const { what, why, next } = error.body;
  if (fields.some((field) => faultAt(error, field) !== undefined)) return null;
  const details = (error.body.details ?? []).map((detail) => ('what' in detail ? String(detail.what) : ''));
  return [what, why, ...details, next].filter((text) => text !== '').join(' ');
}
