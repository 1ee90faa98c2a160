/** The text of a file's sections but some, as written; its format number is left out as well. */
export function sectionsWithout(text: string, leftOut: readonly string[]): string {
  const kept: string[] = [];
  let keeps = false;
  for (const line of text.split('\n')) {
    const name = /^([a-z][a-z-]*):/.exec(line)?.[1];
    if (name !== undefined) keeps = name !== 'berimbang' && !leftOut.includes(name);
    if (keeps && !line.startsWith('#')) kept.push(line);
  }
  return `${kept.join('\n').trim()}\n`;
}
