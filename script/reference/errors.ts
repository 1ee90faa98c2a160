import { ERROR_CODES, ERRORS, type ErrorFacts } from '@berimbang/contract';
import { code, page, table } from './markdown.js';

// docs/reference/errors.md: every error of the API by its stable code.

/** Stands for whatever a sentence is about: `{name}`. */
const PLACES = new Proxy<ErrorFacts>({}, { get: (_, name) => `{${String(name).replace(/En$/, '')}}` });

export function errorsPage(): string {
  const ordered = [...ERROR_CODES].sort((a, b) => ERRORS[a].status - ERRORS[b].status);
  const rows = ordered.map((name) => {
    const { status, ...says } = ERRORS[name];
    const [what, why, next] = [says.what(PLACES), says.why(PLACES), says.next(PLACES)];
    return [code(name), String(status), `${what.en} *${what.id}*`, `${why.en} *${why.id}*`, `${next.en} *${next.id}*`];
  });
  return page(
    'Errors of the API',
    `Every answer that is no success has this body; its language is that of the header \`Accept-Language\` (\`id\`, \`en\`).
Programs decide by \`code\`, which never changes its meaning. In braces: what the sentence tells of the request at hand.`,
    table(
      ['Field', 'Tells'],
      [
        [code('code'), 'which error, from the list below'],
        [code('what'), 'what happened'],
        [code('where'), 'the part of the request that it is about, such as `body.name`, or null'],
        [code('why'), 'why'],
        [code('next'), 'what to do next'],
        [code('requestId'), 'the number of the request in the log, also in the header `X-Request-Id`'],
        [
          code('details'),
          'each fault of a request that has several: `where`, `what`, at times `code` and `suggestion`',
        ],
        [`${code('yours')}, ${code('current')}`, 'where two versions collide: the one sent and the one kept'],
      ],
    ),
    table(['Code', 'Status', 'What', 'Why', 'What next'], rows),
  );
}
