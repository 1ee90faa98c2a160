import { resolve } from 'node:path';
import { z } from 'zod';

type Text = { readonly id: string; readonly en: string };

/** What the environment may say. Everything has a default that fits one machine, but what only its operator knows. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Folder of the embedded database, its dumps and its lock. */
  readonly dataFolder: string;
  /** PostgreSQL 15 or newer; null: the embedded database. */
  readonly databaseUrl: string | null;
  /** Address under which people reach the server, without a slash at its end. */
  readonly baseUrl: string;
  /** Signs sessions; null: made once and kept in the data folder. */
  readonly secret: string | null;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly smtpUrl: string | null;
  readonly mailFrom: string | null;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null;
  /** Proxies in front whose headers say who called: addresses or ranges, separated by commas. */
  readonly trustProxy: string | null;
  /** Requests a minute of one person, or of one address where nobody is signed in; null: as many as they like. */
  readonly rateLimit: number | null;
  /** When the embedded database is dumped, as a cron expression in the server's time zone. */
  readonly dumpAt: string;
}

export interface ConfigFault {
  readonly name: string;
  readonly what: Text;
}

const whole = (from: number, to: number): z.ZodType<number> =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((n) => n >= from && n <= to);
const url = (...protocols: readonly string[]): z.ZodType<string> =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

interface Setting {
  readonly schema: z.ZodType;
  readonly expected: Text;
}

const SETTINGS = {
  PORT: { schema: whole(0, 65_535), expected: { id: 'angka 0 sampai 65535', en: 'a number from 0 to 65535' } },
  HOST: { schema: z.string().min(1), expected: { id: 'alamat IP atau nama', en: 'an IP address or a name' } },
  BERIMBANG_DATA: { schema: z.string().min(1), expected: { id: 'nama folder', en: 'a folder' } },
  DATABASE_URL: {
    schema: url('postgres:', 'postgresql:'),
    expected: { id: 'alamat postgresql://...', en: 'an address postgresql://...' },
  },
  BERIMBANG_URL: {
    schema: url('http:', 'https:'),
    expected: { id: 'alamat http(s)://... yang dibuka pengguna', en: 'the address http(s)://... that people open' },
  },
  BERIMBANG_SECRET: {
    schema: z.string().min(32),
    expected: { id: 'sedikitnya 32 karakter acak', en: 'at least 32 random characters' },
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    expected: {
      id: 'fatal, error, warn, info, debug, trace, atau silent',
      en: 'fatal, error, warn, info, debug, trace or silent',
    },
  },
  SMTP_URL: {
    schema: url('smtp:', 'smtps:'),
    expected: { id: 'alamat smtp(s)://...', en: 'an address smtp(s)://...' },
  },
  MAIL_FROM: {
    schema: z.string().regex(/@/),
    expected: { id: 'alamat surel pengirim', en: 'the sender’s e-mail address' },
  },
  OIDC_ISSUER: {
    schema: url('http:', 'https:'),
    expected: { id: 'alamat penerbit OIDC', en: 'the address of the OIDC issuer' },
  },
  OIDC_CLIENT_ID: { schema: z.string().min(1), expected: { id: 'id klien OIDC', en: 'the OIDC client id' } },
  OIDC_CLIENT_SECRET: {
    schema: z.string().min(1),
    expected: { id: 'rahasia klien OIDC', en: 'the OIDC client secret' },
  },
  TRUST_PROXY: {
    schema: z.string().regex(/^[\w.:/, -]+$/),
    expected: { id: 'alamat IP atau rentangnya', en: 'IP addresses or ranges' },
  },
  RATE_LIMIT: {
    schema: whole(0, 99_999),
    expected: { id: 'angka 0 (tanpa batas) sampai 99999', en: 'a number from 0 (no limit) to 99999' },
  },
  BERIMBANG_DUMP_AT: {
    schema: z.string().regex(/^(\S+\s+){4}\S+$/),
    expected: { id: 'ekspresi cron seperti 0 2 * * *', en: 'a cron expression such as 0 2 * * *' },
  },
} as const satisfies Readonly<Record<string, Setting>>;

type Name = keyof typeof SETTINGS;

/** Reads and checks the environment; all faults at once. An empty value counts as left out. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
):
  | { readonly config: Config; readonly faults: readonly [] }
  | { readonly config: null; readonly faults: readonly ConfigFault[] } {
  const faults: ConfigFault[] = [];
  const value = (name: Name): string | null => {
    const text = environment[name]?.trim();
    if (text === undefined || text === '') return null;
    const { schema, expected } = SETTINGS[name];
    if (schema.safeParse(text).success) return text;
    faults.push({
      name,
      what: { id: `${name} bukan ${expected.id}.`, en: `${name} is not ${expected.en}.` },
    });
    return null;
  };
  const together = (names: readonly Name[]): void => {
    const missing = names.filter((name) => (environment[name] ?? '') === '');
    if (missing.length === 0 || missing.length === names.length) return;
    for (const name of missing)
      faults.push({
        name,
        what: {
          id: `${name} diperlukan bersama ${names.filter((other) => other !== name).join(' dan ')}.`,
          en: `${name} is needed together with ${names.filter((other) => other !== name).join(' and ')}.`,
        },
      });
  };
  together(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']);
  together(['SMTP_URL', 'MAIL_FROM']);
  const host = value('HOST') ?? '127.0.0.1';
  const port = Number(value('PORT') ?? '3000');
  const databaseUrl = value('DATABASE_URL');
  const secret = value('BERIMBANG_SECRET');
  if (databaseUrl !== null && secret === null && !faults.some(({ name }) => name === 'BERIMBANG_SECRET'))
    faults.push({
      name: 'BERIMBANG_SECRET',
      what: {
        id: 'BERIMBANG_SECRET diperlukan bersama DATABASE_URL: semua server harus memakai rahasia yang sama. Buat dengan: openssl rand -base64 48',
        en: 'BERIMBANG_SECRET is needed together with DATABASE_URL: all servers share it. Make one with: openssl rand -base64 48',
      },
    });
  const [issuer, clientId, clientSecret] = [value('OIDC_ISSUER'), value('OIDC_CLIENT_ID'), value('OIDC_CLIENT_SECRET')];
  const config: Config = {
    host,
    port,
    dataFolder: resolve(value('BERIMBANG_DATA') ?? 'data'),
    databaseUrl,
    baseUrl: (value('BERIMBANG_URL') ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    secret,
    logLevel: (value('LOG_LEVEL') ?? 'info') as Config['logLevel'],
    smtpUrl: value('SMTP_URL'),
    mailFrom: value('MAIL_FROM'),
    oidc: issuer === null || clientId === null || clientSecret === null ? null : { issuer, clientId, clientSecret },
    trustProxy: value('TRUST_PROXY'),
    rateLimit: Number(value('RATE_LIMIT') ?? '600') || null,
    dumpAt: value('BERIMBANG_DUMP_AT') ?? '0 2 * * *',
  };
  return faults.length === 0 ? { config, faults: [] } : { config: null, faults };
}
