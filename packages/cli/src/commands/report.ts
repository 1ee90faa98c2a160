import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Label, Language } from '@berimbang/engine';
import { ReportCard } from '../report/card.js';
import { reportCsv } from '../report/csv.js';
import { reportMarkdown } from '../report/markdown.js';
import { reportPage } from '../report/page.js';
import { BAD_INPUT, type CommonOptions, FINDINGS, FINE, Session } from '../session.js';
import { noFolder, noOutput, noSuchPeriod, nothingToReport, notWritten } from '../words.js';

export const REPORT_FORMATS = ['html', 'md', 'csv'] as const;
type Format = (typeof REPORT_FORMATS)[number];

export interface ReportOptions extends CommonOptions {
  readonly output?: string;
  readonly format: Format;
  /** Period shown of scorecards that are read at several; the last one with a value by default. */
  readonly at?: string;
}

const WRITERS: Readonly<Record<Format, (cards: readonly ReportCard[], language: Language) => string>> = {
  html: reportPage,
  md: reportMarkdown,
  csv: reportCsv,
};

/** `berimbang report PATH -o FILE`: everything about one or several scorecards, as a page, as Markdown or as CSV. */
export function reportCommand(path: string, options: ReportOptions): number {
  const session = new Session(options);
  const refuse = (why: Label): number => {
    session.printFaults();
    process.stderr.write(`${session.terminal.say(why)}\n`);
    return BAD_INPUT;
  };
  const { output, at } = options;
  if (output === undefined) return refuse(noOutput());
  const folder = dirname(output);
  if (output !== '-' && !existsSync(folder)) return refuse(noFolder(folder));
  const loaded = session.load(path);
  let count = 0;
  const cards = session.each(loaded, (own) => new ReportCard(own, `card-${count++}`, at));
  if (cards.length === 0) return refuse(nothingToReport(path));
  if (at !== undefined && cards.every((card) => !card.periods.includes(at)))
    return refuse(noSuchPeriod(at, [...new Set(cards.flatMap(({ periods }) => periods))]));
  const text = WRITERS[options.format](cards, session.terminal.language);
  if (output === '-') process.stdout.write(text);
  else {
    const fault = write(output, text);
    if (fault !== null) return refuse(notWritten(output, fault));
  }
  session.printFaults();
  if (session.failed) return BAD_INPUT;
  return cards.some(hasFindings) ? FINDINGS : FINE;
}

/** Writes a file beside its place and then moves it there, so that nobody reads half of it; what went wrong, or null. */
function write(file: string, text: string): string | null {
  if (existsSync(file) && !statSync(file).isFile()) {
    // A device or a pipe is written to; only files are replaced.
    try {
      writeFileSync(file, text);
      return null;
    } catch (error) {
      return codeOf(error);
    }
  }
  const beside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
    return null;
  } catch (error) {
    rmSync(beside, { force: true });
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** What `score` and `audit` would each report by their exit code. */
function hasFindings({ audit, evaluation }: ReportCard): boolean {
  return (
    audit.totals.mismatch > 0 ||
    audit.checks.some(({ severity }) => severity !== 'info') ||
    [...evaluation.columns.values()].some(({ cells }) => cells.some((cell) => cell?.kind === 'problem'))
  );
}
