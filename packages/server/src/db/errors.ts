/** SQLSTATE of an error of the database, wherever the query layer wrapped it. */
export function sqlState(error: unknown): string | undefined {
  for (let own = error, depth = 0; typeof own === 'object' && own !== null && depth < 5; depth += 1) {
    if ('code' in own && typeof own.code === 'string' && /^[0-9A-Z]{5}$/.test(own.code)) return own.code;
    own = 'cause' in own ? own.cause : null;
  }
  return undefined;
}

/** Name of the constraint that an error of the database is about. */
export function constraintOf(error: unknown): string | undefined {
  for (let own = error, depth = 0; typeof own === 'object' && own !== null && depth < 5; depth += 1) {
    if ('constraint' in own && typeof own.constraint === 'string') return own.constraint;
    own = 'cause' in own ? own.cause : null;
  }
  return undefined;
}
