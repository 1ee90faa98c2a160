import { createTransport } from 'nodemailer';

/** Where letters are handed in. */
export interface SmtpOptions {
  /** `smtp://user:password@host:587`, or `smtps://` for TLS from the start. */
  readonly url: string;
  /** The sender, such as `Berimbang <no-reply@example.go.id>`. */
  readonly from: string;
}

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** Whether letters can be sent at all. */
  readonly available: boolean;
  /** Resolves once the mail server has taken the letter; throws where it did not, or where there is none. */
  send(letter: Letter): Promise<void>;
  close(): void;
}

const SECONDS = 1000;

export function openMailer(smtp: SmtpOptions | null): Mailer {
  if (smtp === null)
    return {
      available: false,
      send: async () => {
        throw new Error('no mail server is configured');
      },
      close: () => undefined,
    };
  const transport = createTransport(
    {
      url: smtp.url,
      connectionTimeout: 10 * SECONDS,
      greetingTimeout: 10 * SECONDS,
      socketTimeout: 30 * SECONDS,
      // Letters are texts of our own: nothing in them may name a file or an address to be fetched.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: smtp.from },
  );
  return {
    available: true,
    send: async ({ to, subject, text }) => {
      await transport.sendMail({ to: { name: '', address: to }, subject, text });
    },
    close: () => transport.close(),
  };
}

/** The kind of a failure without its words, which may hold an address. */
export function failureOf(error: unknown): { readonly name: string; readonly code: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { name: error instanceof Error ? error.name : 'unknown', code };
}
