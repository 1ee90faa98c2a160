import { type BerimbangClient, createClient } from '@berimbang/client';
import { currentLanguage } from './language.js';

const clients = new Map<string, BerimbangClient>();

/** The client of the server that this page came from, answered in the language of the screen. */
export function api(): BerimbangClient {
  const language = currentLanguage();
  const known = clients.get(language) ?? createClient({ baseUrl: '', language });
  clients.set(language, known);
  return known;
}

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Every entry of a list, page by page. `read` is asked with where a page begins. */
export async function allPages<T>(read: (after: string | undefined) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return items;
}
