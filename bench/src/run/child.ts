import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { type ContestantName, prepareOf } from '../contestants/list.js';
import { makeWork, type WorkSize } from '../task/data.js';
import { countWrong, type Result } from '../task/result.js';
import type { Answer, Request } from './messages.js';
import { now } from './statistics.js';

/**
 * One contestant in a process of its own: makes its work, then answers `warm-up`, `run` (one timed sample) and `finish` (what is
 * wrong, against the right result in a file). Peak memory is read before anything is compared.
 */
const SHORTEST_SAMPLE = 5;
const WARM_UP = 3000;
const MEGABYTE = 1024;

const [name, size] = JSON.parse(process.argv[2] ?? '[]') as [ContestantName, WorkSize];
const work = makeWork(size);
const atStart = process.resourceUsage().maxRSS / MEGABYTE;
const prepare = await prepareOf(name);
const before = now();
const prepared = await prepare(work);
const preparation = now() - before;
let output: unknown;
let repeats = 1;

async function sample(): Promise<number> {
  const start = now();
  for (let i = 0; i < repeats; i += 1) {
    output = prepared.run();
    if (output instanceof Promise) output = await output;
  }
  return (now() - start) / repeats;
}

/** Runs until the code is compiled, and finds how often a short run is repeated so that the clock can tell it. */
async function warmUp(): Promise<void> {
  const start = now();
  let last = await sample();
  while (now() - start < WARM_UP) last = await sample();
  repeats = Math.max(1, Math.ceil(SHORTEST_SAMPLE / last));
}

async function answer(request: Request): Promise<Answer> {
  switch (request.kind) {
    case 'warm-up':
      await warmUp();
      return { kind: 'ready', atStart, preparation };
    case 'run':
      return { kind: 'time', milliseconds: await sample() };
    case 'finish': {
      const peak = process.resourceUsage().maxRSS / MEGABYTE;
      const right = deserialize(readFileSync(request.right)) as Result;
      return { kind: 'done', peak, wrong: countWrong(await prepared.read(output), right) };
    }
  }
}

process.on('message', (request: Request) => {
  answer(request).then(
    (value) => {
      process.send?.(value);
      if (value.kind === 'done') process.disconnect();
    },
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.send?.({ kind: 'time', milliseconds: 0 } satisfies Answer);
