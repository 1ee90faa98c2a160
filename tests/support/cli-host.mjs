// Runs commands one after another in one process; started by `cli.ts` with the path of the built program.
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , main] = process.argv;
const { runCommand } = await import(pathToFileURL(join(dirname(main), 'program.js')).href);
const streams = [process.stdout, process.stderr];
const writes = streams.map((stream) => stream.write.bind(stream));

process.on('message', async ({ args, cwd, env }) => {
  const texts = ['', ''];
  streams.forEach((stream, i) => {
    stream.write = (chunk) => {
      texts[i] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      return true;
    };
  });
  process.env = env;
  process.chdir(cwd);
  process.exitCode = 0;
  await runCommand(args);
  streams.forEach((stream, i) => {
    stream.write = writes[i];
  });
  process.send({ code: process.exitCode ?? 0, out: texts[0], err: texts[1] });
  process.exitCode = 0;
});
process.on('disconnect', () => process.exit());
