import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

export interface Claims {
  readonly sub: string;
  readonly email: string;
  readonly name: string;
  readonly email_verified?: boolean;
}

/** What the issuer does wrong, to see that it is refused. */
export type Fault = 'none' | 'other-key' | 'other-nonce' | 'other-audience' | 'expired';

/** An OpenID Connect issuer: code flow with PKCE and RS256, after OpenID Connect Core 1.0. It lets in whoever `claims` says. */
export class Issuer {
  readonly url: string;
  readonly clientId = 'berimbang';
  readonly clientSecret = 'a secret between the two';
  claims: Claims = { sub: '1', email: 'nobody@kota.go.id', name: 'Nobody', email_verified: true };
  fault: Fault = 'none';
  /** Codes that were given for a verifier that did not fit. */
  refusedCodes = 0;
  readonly #close: () => Promise<void>;
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #otherKeys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #codes = new Map<string, { challenge: string; nonce: string | null; redirect: string }>();

  private constructor(url: string, close: () => Promise<void>) {
    this.url = url;
    this.#close = close;
  }

  static async open(): Promise<Issuer> {
    let own: Issuer | null = null;
    const server = createServer(async (request, response) => {
      const answer = (await own?.answer(request)) ?? { status: 503, body: {} };
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    own = new Issuer(`http://127.0.0.1:${address.port}`, async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    });
    return own;
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** What the person's browser does at the issuer's page: signs in there, and is sent back. */
  authorise(url: string): URL {
    const asked = new URL(url).searchParams;
    if (asked.get('client_id') !== this.clientId || asked.get('response_type') !== 'code')
      throw new Error('wrong client');
    if (asked.get('code_challenge_method') !== 'S256') throw new Error('no PKCE');
    const code = randomBytes(16).toString('hex');
    const redirect = asked.get('redirect_uri') ?? '';
    this.#codes.set(code, { challenge: asked.get('code_challenge') ?? '', nonce: asked.get('nonce'), redirect });
    const back = new URL(redirect);
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    return back;
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body: object }> {
    switch (request.url) {
      case '/.well-known/openid-configuration':
        return {
          status: 200,
          body: {
            issuer: this.url,
            authorization_endpoint: `${this.url}/authorise`,
            token_endpoint: `${this.url}/token`,
            jwks_uri: `${this.url}/keys`,
            id_token_signing_alg_values_supported: ['RS256'],
          },
        };
      case '/keys': {
        const key = this.#keys.publicKey.export({ format: 'jwk' });
        return { status: 200, body: { keys: [{ ...key, kid: 'one', alg: 'RS256', use: 'sig' }] } };
      }
      case '/token':
        return this.token(await bodyOf(request));
      default:
        return { status: 404, body: {} };
    }
  }

  private token(body: URLSearchParams): { status: number; body: object } {
    const given = this.#codes.get(body.get('code') ?? '');
    this.#codes.delete(body.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const right =
      given !== undefined &&
      given.challenge === challenge &&
      given.redirect === body.get('redirect_uri') &&
      body.get('client_secret') === this.clientSecret;
    if (!right) {
      this.refusedCodes += 1;
      return { status: 400, body: { error: 'invalid_grant' } };
    }
    const now = Math.floor(Date.now() / 1000);
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${part({ alg: 'RS256', kid: 'one' })}.${part({
      ...this.claims,
      iss: this.url,
      aud: this.fault === 'other-audience' ? 'someone-else' : this.clientId,
      nonce: this.fault === 'other-nonce' ? 'another' : given.nonce,
      iat: now - 10,
      exp: this.fault === 'expired' ? now - 3600 : now + 300,
    })}`;
    const { privateKey } = this.fault === 'other-key' ? this.#otherKeys : this.#keys;
    const signature = createSign('sha256').update(signed).sign(privateKey).toString('base64url');
    return {
      status: 200,
      body: {
        access_token: 'opens-nothing',
        token_type: 'Bearer',
        expires_in: 300,
        id_token: `${signed}.${signature}`,
      },
    };
  }
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
}
