import { type Answer, SIGN_IN, type World } from './world.js';

/** Keeps cookies as a browser does, and says where its requests come from. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  async call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: Parameters<World['call']>[3],
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const answer = await this.#world.call(null, method, url, body, {
      origin: SIGN_IN.baseUrl,
      ...(this.cookies.size === 0 ? {} : { cookie: this.header }),
      ...headers,
    });
    const set: unknown = answer.headers['set-cookie'];
    for (const cookie of Array.isArray(set) ? set : set === undefined ? [] : [set]) this.#keep(String(cookie));
    return answer;
  }

  get header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
    const [name = '', ...value] = pair.split('=');
    if (attributes.some((one) => /^max-age=0$/i.test(one))) this.cookies.delete(name);
    else this.cookies.set(name, value.join('='));
  }
}
