#!/usr/bin/env node
import { verificationText } from './audit-log/sentences.js';
import { EmbeddedError, FolderInUse } from './db/embedded/index.js';
import { MigrationRefused, SchemaOutdated, sqlState } from './db/index.js';
import type { Language } from './http/language.js';
import { type Config, readConfig } from './start/config.js';
import {
  askServer,
  type ControlAnswer,
  type ControlRequest,
  NobodyAnswers,
  READS_ALONE,
  REQUESTS,
} from './start/control.js';
import { withPort } from './start/free-port.js';
import { openDatabase } from './start/open-database.js';
import { demoSignIns, firstLink, listening, portTaken, SAY, stoppedHard, unknownCommand } from './start/sentences.js';
import { type Running, serve } from './start/serve.js';
import { terminalLanguage } from './start/terminal.js';

const FINE = 0;
const FINDINGS = 1;
const BAD_INPUT = 2;
const OUTDATED = 3;

const language: Language = terminalLanguage(process.env);
const tell = (text: { readonly id: string; readonly en: string }): void => {
  process.stderr.write(`${text[language]}\n`);
};

/** `serve [--demo]`, `verify`, `administrator-link`: the server package's own entry points. */
async function main(arguments_: readonly string[]): Promise<number | null> {
  const read = readConfig(process.env);
  if (read.config === null) {
    tell(SAY.badConfig);
    for (const { what } of read.faults) process.stderr.write(`  ${what[language]}\n`);
    return BAD_INPUT;
  }
  const [command = 'serve', ...more] = arguments_;
  switch (command) {
    case 'serve':
      return startServer(await withPort(read.config), more.includes('--demo'));
    case 'verify': {
      const chains = await ask(read.config, 'verify');
      process.stdout.write(`${verificationText(chains, language)}\n`);
      return chains.some(({ broken }) => broken !== null) ? FINDINGS : FINE;
    }
    case 'administrator-link': {
      const { address } = await ask(read.config, 'administrator-link');
      tell(address === null ? SAY.administratorThere : firstLink(address));
      return address === null ? FINDINGS : FINE;
    }
    default:
      tell(unknownCommand(command));
      return BAD_INPUT;
  }
}

/** Asks the server that holds the data folder; where none does, opens the database for this one request. */
async function ask<R extends ControlRequest>(config: Config, name: R): Promise<ControlAnswer<R>> {
  const here = async (): Promise<ControlAnswer<R>> => {
    const watching = { onFailure: () => undefined, onDump: () => undefined };
    const open = await openDatabase(config, watching, { migrates: !READS_ALONE.has(name) });
    try {
      const controlled = { database: open.database, baseUrl: config.baseUrl, now: () => new Date() };
      return (await REQUESTS[name](controlled)) as ControlAnswer<R>;
    } finally {
      await open.close();
    }
  };
  try {
    return await here();
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    return askServer(config.dataFolder, name).catch((unasked: unknown) => {
      // Who holds the folder is no server, or one that does not answer yet: the reader is told who it is.
      throw unasked instanceof NobodyAnswers ? error : unasked;
    });
  }
}

async function startServer(config: Config, demo: boolean): Promise<null> {
  const began = performance.now();
  let running: Running | null = null;
  const end = (code: number): void => {
    tell(SAY.stopping);
    // What does not end by itself is ended: a supervisor would do it anyway, later.
    setTimeout(() => {
      tell(stoppedHard(running?.ending() ?? null));
      process.exit(1);
    }, 25_000).unref();
    (running?.stop() ?? Promise.resolve()).then(
      () => process.exit(code),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        process.exit(1);
      },
    );
  };
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      end(0);
    });
  running = await serve(config, {
    demo,
    onFailure: () => {
      tell(SAY.databaseGone);
      process.exit(1);
    },
    onStep: (step) => tell(step === 'database' ? SAY.openingDatabase : SAY.loadingDemo),
  });
  tell(listening(running.address, performance.now() - began));
  if (running.open.embedded !== null) tell(SAY.embeddedNote);
  if (demo) process.stderr.write(`${demoSignIns(language)}\n`);
  else {
    const { address } = await REQUESTS['administrator-link']({
      database: running.open.database,
      baseUrl: config.baseUrl,
      now: () => new Date(),
    });
    if (address !== null) tell(firstLink(address));
  }
  return null;
}

function failed(error: unknown): number {
  if (error instanceof EmbeddedError) {
    tell(error.text);
    return BAD_INPUT;
  }
  if (error instanceof MigrationRefused) {
    tell(error.text);
    return BAD_INPUT;
  }
  if (error instanceof SchemaOutdated) {
    tell(error.text);
    return OUTDATED;
  }
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') {
    tell(portTaken(Number(process.env.PORT ?? '3000')));
    return BAD_INPUT;
  }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || /^(08|28|3D)/.test(sqlState(error) ?? '')) {
    tell(SAY.noDatabase);
    process.stderr.write(`${error instanceof Error ? error.message : code}\n`);
    return BAD_INPUT;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return FINDINGS;
}

main(process.argv.slice(2)).then(
  (code) => {
    if (code !== null) process.exit(code);
  },
  (error: unknown) => process.exit(failed(error)),
);
