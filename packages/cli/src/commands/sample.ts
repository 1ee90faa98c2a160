import type { SampleOutput } from '@berimbang/contract';
import {
  formatNumber,
  type Label,
  type Rational,
  rational,
  SAMPLE_METHOD,
  type SampleMethod,
  type SampleSize,
  sampleSize,
  toText,
} from '@berimbang/engine';
import type { FileFault, Stratum } from '@berimbang/files';
import { readQuestion, type SampleOptions, type SampleQuestion } from '../sample-request.js';
import { BAD_INPUT, FINDINGS, FINE, Session } from '../session.js';
import type { Terminal } from '../terminal.js';
import { cautioned, sampleHeading, sampleSettings, shortStrata, tiedStrata, WORDS } from '../words.js';

export type { SampleOptions } from '../sample-request.js';

interface Answer {
  readonly method: SampleMethod;
  readonly size: SampleSize;
}

/** `berimbang sample N`: how many people to ask, by one method or by all side by side, and how many of each stratum. */
export function sampleCommand(population: string | undefined, options: SampleOptions): number {
  const session = new Session(options);
  const read = readQuestion(population, options);
  if ('faults' in read) return refuse(session, read.faults);
  const { question } = read;
  const answers: Answer[] = [];
  for (const method of question.methods) {
    const size = sampleSize(method, question.request);
    if ('fault' in size) return refuse(session, [tooSmall(method, size.fault)]);
    answers.push({ method, size });
  }
  if (session.json) session.printJson(sampleOutput(question, answers));
  else print(session.terminal, question, answers);
  return answers.some(({ size }) => shortOf(question.strata, size).length > 0) ? FINDINGS : FINE;
}

/** Strata that have fewer people than their share. */
function shortOf(strata: readonly Stratum[], { shares }: SampleSize): readonly Stratum[] {
  return strata.filter((stratum, i) => (shares?.shares[i] ?? 0n) > stratum.size.n);
}

function refuse(session: Session, faults: readonly FileFault[]): number {
  session.report(...faults);
  if (session.json) session.printJson({ berimbang: 1, sample: null } satisfies SampleOutput);
  else for (const fault of faults) process.stderr.write(`${faultText(session, fault)}\n`);
  return BAD_INPUT;
}

/** Faults of options have no place in a file. */
function faultText(session: Session, fault: FileFault): string {
  if (fault.file !== '') return session.faultText(fault);
  const { terminal } = session;
  return `${terminal.say(WORDS.error)}: ${fault.path.join(' ')}: ${terminal.say(fault.message)}`;
}

function tooSmall(method: SampleMethod, message: Label): FileFault {
  return {
    code: 'invalid-value',
    severity: 'error',
    file: '',
    position: { line: 0, column: 0 },
    path: ['--least', SAMPLE_METHOD[method].name],
    message,
  };
}

function sampleOutput(question: SampleQuestion, answers: readonly Answer[]): SampleOutput {
  const { request, confidence, strata } = question;
  return {
    berimbang: 1,
    sample: {
      population: toText(request.population),
      margin: toText(request.margin),
      confidence: toText(confidence),
      proportion: toText(request.proportion),
      z: toText(request.level.z),
      chiSquare: toText(request.level.chiSquare),
      methods: answers.map(({ method, size }) => ({
        method,
        formula: SAMPLE_METHOD[method].formula,
        raw: toText(size.raw),
        nearest: toText(size.nearest),
        up: toText(size.up),
        rounding: size.rounding,
        size: toText(size.size),
        ...(size.shares === null ? {} : { shares: strata.map((stratum, i) => shareOutput(stratum, size, i)) }),
        source: SAMPLE_METHOD[method].source,
        note: SAMPLE_METHOD[method].note,
      })),
    },
  };
}

function shareOutput(
  { name, size: own }: Stratum,
  { shares }: SampleSize,
  i: number,
): NonNullable<NonNullable<SampleOutput['sample']>['methods'][number]['shares']>[number] {
  const share = shares?.shares[i] ?? 0n;
  const quota = shares?.quotas[i];
  return {
    stratum: name,
    size: toText(own),
    quota: quota === undefined ? '0' : toText(quota),
    share: String(share),
    tied: shares?.tied.includes(i) ?? false,
    short: share > own.n,
  };
}

function print(terminal: Terminal, question: SampleQuestion, answers: readonly Answer[]): void {
  const { request, confidence, strata } = question;
  const number = (value: Rational): string => formatNumber(value, terminal.language);
  terminal.heading(terminal.say(sampleHeading(request.population)));
  terminal.line(
    terminal.say(
      sampleSettings(
        request,
        confidence,
        question.methods.every((own) => own === 'slovin'),
      ),
    ),
  );
  terminal.line();
  const heads = [WORDS.method, WORDS.raw, WORDS.nearest, WORDS.up, WORDS.used, WORDS.formula];
  const [method, ...rest] = heads.map((word) => terminal.say(word));
  const formula = rest.pop() ?? '';
  terminal.table(
    [method ?? '', ...rest.map((head) => `>${head}`), formula],
    answers.map(({ method: own, size }) => [
      SAMPLE_METHOD[own].name,
      number(size.raw),
      number(size.nearest),
      number(size.up),
      number(size.size),
      SAMPLE_METHOD[own].formula,
    ]),
  );
  if (strata.length > 0) printShares(terminal, strata, answers);
  terminal.line();
  for (const { method: own } of answers) {
    const { name, note, source } = SAMPLE_METHOD[own];
    const lead = own === 'slovin' ? terminal.say(cautioned(name)) : `${name}:`;
    terminal.paragraph(`${lead} ${terminal.say(note)}`, 0);
    terminal.paragraph(`${terminal.say(WORDS.source)}: ${terminal.say(source)}`, 2);
  }
}

function printShares(terminal: Terminal, strata: readonly Stratum[], answers: readonly Answer[]): void {
  const number = (value: Rational): string => formatNumber(value, terminal.language);
  const heads = answers.map(({ method }) => `>${SAMPLE_METHOD[method].name}`);
  const rows = strata.map(({ name, size }, i) => [
    name,
    number(size),
    ...answers.map(({ size: own }) => number(rational(own.shares?.shares[i] ?? 0n))),
  ]);
  const whole = strata.reduce((sum, { size }) => sum + size.n, 0n);
  const totals = [terminal.say(WORDS.total), number(rational(whole)), ...answers.map(({ size }) => number(size.size))];
  terminal.line();
  terminal.table([terminal.say(WORDS.stratum), `>${terminal.say(WORDS.size)}`, ...heads], [...rows, totals], [40]);
  for (const { method, size } of answers) {
    const { name } = SAMPLE_METHOD[method];
    const { tied = [] } = size.shares ?? {};
    const short = shortOf(strata, size);
    if (tied.length > 0)
      terminal.paragraph(terminal.say(tiedStrata(name, listed(tied.map((i) => strata[i]?.name ?? '')))), 0);
    if (short.length > 0) terminal.paragraph(terminal.say(shortStrata(name, listed(short.map((own) => own.name)))), 0);
  }
}

/** At most twelve names, so that a sentence stays one. */
function listed(names: readonly string[]): string {
  return names.length > 12 ? `${names.slice(0, 12).join(', ')}, ...` : names.join(', ');
}
