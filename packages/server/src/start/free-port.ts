import { createServer } from 'node:net';
import type { Config } from './config.js';

/**
 * Puts a free port in the place of port 0, so that links that are sent to people name the one that is served. Whoever takes the
 * port before the server listens makes its start fail, as with any other port.
 */
export async function withPort(config: Config): Promise<Config> {
  if (config.port !== 0) return config;
  const port = await freePort(config.host);
  return { ...config, port, baseUrl: config.baseUrl.replace(/^http:\/\/localhost:0$/, `http://localhost:${port}`) };
}

function freePort(host: string): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
