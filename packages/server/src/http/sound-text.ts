import type { FastifyInstance } from 'fastify';
import { unreadable } from './invalid-request.js';
import { languageOf } from './language.js';

/** Deeper than any scorecard, and far from where reading a body would use up the stack. */
const MOST_DEPTH = 100;

/**
 * Refuses bodies with texts that the database cannot keep as they are: NUL has no place in its texts, and half a character would
 * become another one on its way there.
 */
export function refuseUnsoundTexts(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ body, headers }) => {
    const fault = faultIn(body);
    if (fault !== null) throw unreadable(fault, languageOf(headers['accept-language']));
  });
}

/** What is unsound in a value read from JSON; without recursion, so that nesting alone does no harm. */
function faultIn(value: unknown): 'deep' | 'nul' | 'surrogate' | null {
  const open: (readonly [unknown, number])[] = [[value, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [one, depth] = next;
    if (typeof one === 'string') {
      if (one.includes('\0')) return 'nul';
      if (!isWellFormed(one)) return 'surrogate';
    } else if (typeof one === 'object' && one !== null && !Buffer.isBuffer(one)) {
      if (depth >= MOST_DEPTH) return 'deep';
      for (const [key, inner] of Object.entries(one)) {
        open.push([key, depth]);
        open.push([inner, depth + 1]);
      }
    }
  }
  return null;
}

function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}
