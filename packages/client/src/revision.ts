/** What a call of the client gives. */
export interface Answer<T> {
  readonly data?: T;
  readonly response: Response;
}

/** What was answered. Errors were thrown before. */
export async function dataOf<T>(call: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, response } = await call;
  if (data === undefined || data === null) throw new Error(`no content in the answer of ${response.url}`);
  return data;
}

/** Headers of a change: the revision that was read, as its answer or as `revision` within it. */
export function ifMatch(read: Response | { readonly revision: number }): { readonly 'If-Match': string } {
  if ('revision' in read) return { 'If-Match': `"r${read.revision}"` };
  const etag = read.headers.get('etag');
  if (etag === null) throw new Error(`no ETag in the answer of ${read.url}`);
  return { 'If-Match': etag };
}
