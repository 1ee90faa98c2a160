/** What is wrong with a text as XML, strictly: tags that do not match, attributes without quotes or twice, bare signs; null where nothing is. */
export function xmlFault(text: string): string | null {
  const open: string[] = [];
  let [at, roots] = [0, 0];
  const fault = (what: string): string => `${what} at ${at}: ${text.slice(at, at + 80)}`;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const words = text.slice(at, next < 0 ? text.length : next);
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(words) || words.includes(']]>'))
      return fault('a bare sign');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that XML does not allow.
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(words)) return fault('a control sign');
    if (open.length === 0 && words.trim() !== '') return fault('text outside');
    if (next < 0) break;
    at = next;
    const tag = /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/.exec(text.slice(at));
    if (tag === null) return fault('not a tag');
    const [whole, closing, name = '', attributes = '', empty] = tag;
    const names = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)];
    if (new Set(names.map(([, own]) => own)).size < names.length) return fault('an attribute twice');
    if (names.some(([, , value = '']) => /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(value))) return fault('a bare sign');
    if (closing === '/') {
      if (open.pop() !== name) return fault('not what was opened');
    } else if (empty !== '/') {
      if (open.length === 0) roots += 1;
      open.push(name);
    }
    at += whole.length;
  }
  if (open.length > 0) return `not closed: ${open.join(' ')}`;
  return roots === 1 ? null : `${roots} roots`;
}
