import { request } from 'node:http';

/** Server-sent events of new results. */
export interface Stream {
  next(): Promise<void>;
  close(): void;
}

/** Follows server-sent events; `next` waits for one more. */
export async function follow(url: string, token: string): Promise<Stream> {
  let seen = 0;
  let taken = 0;
  let wake = (): void => undefined;
  const asked = request(url, { headers: { authorization: `Bearer ${token}` } });
  await new Promise<void>((opened, failed) => {
    asked.on('error', failed).on('response', (answer) => {
      answer.setEncoding('utf8').on('data', (text: string) => {
        seen += text.split('event: results').length - 1;
        wake();
      });
      opened();
    });
    asked.end();
  });
  return {
    async next() {
      while (seen <= taken)
        await new Promise<void>((more) => {
          wake = more;
        });
      taken += 1;
    },
    close: () => asked.destroy(),
  };
}
