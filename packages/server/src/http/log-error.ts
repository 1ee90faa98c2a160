import { sqlState } from '../db/index.js';

/** An error as the log keeps it. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string;
  readonly query?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly cause?: LoggedError;
}

const DEEPEST = 5;

/**
 * Writes an error for the log without what people entered: parameters of queries are left out, and so are values that the
 * database quotes in its messages.
 */
export function logError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'thrown, and no error', stack: '' };
  const own = error as Error & { code?: unknown; query?: unknown; constraint?: unknown; table?: unknown };
  const fromDatabase = typeof own.query === 'string' || sqlState(error) !== undefined;
  const text = (name: 'code' | 'constraint' | 'table'): object =>
    typeof own[name] === 'string' ? { [name]: own[name] } : {};
  return {
    type: error.name,
    message: fromDatabase ? withoutValues(error.message) : error.message,
    stack: framesOf(error),
    ...text('code'),
    ...text('constraint'),
    ...text('table'),
    ...(typeof own.query === 'string' ? { query: withoutValues(own.query) } : {}),
    ...(error.cause === undefined || depth >= DEEPEST ? {} : { cause: logError(error.cause, depth + 1) }),
  };
}

/** The first line, and of that no text between quotes: a query's placeholders and names stay. */
function withoutValues(text: string): string {
  return (text.split(/\nparams:/)[0] ?? '')
    .replaceAll(/'(?:[^']|'')*'/g, "'…'")
    .replaceAll(/(?<=: )"[^\n]*"/g, '"…"')
    .replaceAll(/=\([^\n]*\)/g, '=(…)')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Where it was thrown, without the message that stands before it. */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
