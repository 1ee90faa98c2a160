import type { AuditOutput } from '@berimbang/contract';
import { auditOutput } from '@berimbang/contract';
import {
  type Audit,
  audit,
  causeWord,
  type Finding,
  figureText,
  placesText,
  VERDICTS,
  verdictWord,
} from '@berimbang/engine';
import { BAD_INPUT, type CommonOptions, FINDINGS, FINE, type Loaded, Session } from '../session.js';
import type { Terminal } from '../terminal.js';
import { WORDS, withoutFigures } from '../words.js';

export interface AuditOptions extends CommonOptions {
  readonly all?: boolean;
}

/** `berimbang audit PATH`: judges every printed figure and runs the generic checks. */
export function auditCommand(path: string, options: AuditOptions): number {
  const session = new Session(options);
  const results = session.each(session.load(path), (loaded) => ({
    loaded,
    result: audit(loaded.graph, loaded.modelFaults),
  }));
  const totals = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, results.reduce((sum, { result }) => sum + result.totals[verdict], 0)]),
  );
  if (session.json) {
    const scorecards = results.map(({ loaded, result }) =>
      auditOutput(loaded.graph.model.id, loaded.graph.model.title, result),
    );
    session.printJson({ berimbang: 1, scorecards, totals } satisfies AuditOutput);
  } else {
    session.printFaults();
    // Among several, a scorecard without printed figures and without findings is only counted.
    const quiet = results.length === 1 || options.all === true ? [] : results.filter(isQuiet);
    const told = results.filter((own) => !quiet.includes(own));
    for (const { loaded, result } of told) printAudit(session.terminal, loaded, result, options.all === true);
    if (told.length > 0) printTotals(session.terminal, told);
    if (quiet.length > 0) session.terminal.line(`\n${session.terminal.say(withoutFigures(quiet.length))}`);
  }
  if (session.failed) return BAD_INPUT;
  const found = results.some(
    ({ result }) => result.totals.mismatch > 0 || result.checks.some((check) => check.severity !== 'info'),
  );
  return found ? FINDINGS : FINE;
}

interface Audited {
  readonly loaded: Loaded;
  readonly result: Audit;
}

function isQuiet({ result }: Audited): boolean {
  return result.findings.length === 0 && result.checks.every((check) => check.severity === 'info');
}

function printAudit(terminal: Terminal, { graph }: Loaded, result: Audit, all: boolean): void {
  const { model } = graph;
  terminal.heading(`${terminal.say(model.title)} (${model.id})`);
  if (model.source !== null) terminal.paragraph(terminal.say(model.source), 0);
  const counts = VERDICTS.map((verdict) => `${result.totals[verdict]} ${terminal.say(verdictWord(verdict))}`);
  terminal.line(
    `${terminal.say(WORDS.totals)}: ${counts.join(', ')} (${terminal.say(WORDS.total).toLowerCase()} ${result.findings.length})`,
  );
  const wrong = result.findings.filter((finding) => finding.verdict === 'mismatch');
  if (wrong.length > 0) {
    terminal.line();
    terminal.line(terminal.paint('bold', terminal.say(WORDS.mismatches)));
    for (const finding of wrong) printMismatch(terminal, finding);
  }
  const underivable = result.findings.filter((finding) => finding.verdict === 'not-derivable');
  if (underivable.length > 0 && !all) {
    terminal.line();
    terminal.line(terminal.paint('bold', terminal.say(WORDS.underivable)));
    for (const finding of underivable) printFinding(terminal, finding, terminal.paint('yellow', finding.figure.id));
  }
  if (all) printAll(terminal, result.findings);
  if (result.checks.length > 0) {
    terminal.line();
    terminal.line(terminal.paint('bold', terminal.say(WORDS.checks)));
    for (const check of result.checks) {
      const word = terminal.say(WORDS[check.severity]);
      const style = check.severity === 'error' ? 'red' : check.severity === 'warning' ? 'yellow' : 'dim';
      terminal.line(`  ${terminal.paint(style, word)}  ${check.kind}`);
      terminal.paragraph(terminal.say(check.message), 6);
    }
  }
}

function printMismatch(terminal: Terminal, finding: Finding): void {
  const word = terminal.paint('red', terminal.say(verdictWord(finding.verdict)));
  printFinding(terminal, finding, `${word}  ${terminal.paint('bold', finding.figure.id)}`);
}

/** A figure by its id, name and places, then the whole explanation and the other readings. */
function printFinding(terminal: Terminal, finding: Finding, head: string): void {
  terminal.line(
    `  ${head}  ${terminal.say(finding.figure.label)} (${terminal.say(placesText(finding.figure.places, ', '))})`,
  );
  terminal.paragraph(terminal.say(finding.explanation), 6);
  printAlternatives(terminal, finding);
}

function printAlternatives(terminal: Terminal, finding: Finding): void {
  for (const alternative of finding.alternatives.slice(0, 6)) {
    const value = figureText(alternative.cell, finding.figure, terminal.language);
    terminal.paragraph(`${terminal.say(WORDS.otherReadings)}: ${terminal.say(alternative.label)}: ${value}`, 6);
  }
}

function printAll(terminal: Terminal, findings: readonly Finding[]): void {
  terminal.line();
  terminal.line(terminal.paint('bold', terminal.say(WORDS.allFigures)));
  const rows = findings.map(({ figure, recomputed, verdict, cause }) => [
    terminal.say(verdictWord(verdict)),
    figure.id,
    figure.printed,
    recomputed === null ? '' : figureText(recomputed, figure, terminal.language),
    cause === null ? '' : terminal.say(causeWord(cause)),
  ]);
  const heads = [WORDS.verdict, WORDS.figure].map((word) => terminal.say(word));
  terminal.table(
    [...heads, `>${terminal.say(WORDS.printed)}`, `>${terminal.say(WORDS.recomputed)}`, ''],
    rows,
    [24, 40, 34, 34, 60],
  );
}

function printTotals(terminal: Terminal, results: readonly Audited[]): void {
  terminal.heading(terminal.say(WORDS.totals));
  const rows = results.map(({ loaded, result }) => [
    loaded.graph.model.id,
    ...VERDICTS.map((verdict) => String(result.totals[verdict])),
    String(result.findings.length),
  ]);
  const sums = VERDICTS.map((verdict) => String(results.reduce((sum, { result }) => sum + result.totals[verdict], 0)));
  const all = String(results.reduce((sum, { result }) => sum + result.findings.length, 0));
  const heads = VERDICTS.map((verdict) => `>${terminal.say(verdictWord(verdict))}`);
  terminal.table(
    [terminal.say(WORDS.scorecard), ...heads, `>${terminal.say(WORDS.total)}`],
    [...rows, [terminal.say(WORDS.total), ...sums, all]],
  );
}
