import type { SurveyOutput } from '@berimbang/contract';
import { type FileFault, type ReadRawAnswers, readRawAnswers, readText } from '@berimbang/files';
import { BAD_INPUT, FINDINGS, FINE, Session } from '../session.js';
import { printSurvey } from '../survey/page.js';
import { surveyOutput } from '../survey/present.js';
import { runSurvey, type SurveyRun } from '../survey/run.js';
import { readSettings, type SurveyArguments } from '../survey/settings.js';

/** `berimbang survey FILE.csv`: all statistics of a survey from its raw answers, without a scorecard. */
export function surveyCommand(file: string, texts: SurveyArguments): number {
  const session = new Session(texts);
  const settings = readSettings(texts);
  if ('fault' in settings) return refuse(session, [settings.fault]);
  const { answers, faults } = read(file, texts);
  if (answers === null || session.failed) return refuse(session, faults);
  session.report(...faults);
  const run = runSurvey(session.packs, file, answers, settings);
  if (session.json) session.printJson({ berimbang: 1, surveys: [surveyOutput(run)] } satisfies SurveyOutput);
  else {
    session.printFaults();
    printSurvey(session.terminal, run);
  }
  if (session.failed) return BAD_INPUT;
  return hasFindings(run) ? FINDINGS : FINE;
}

function refuse(session: Session, faults: readonly FileFault[]): number {
  session.report(...faults);
  if (session.json) session.printJson({ berimbang: 1, surveys: [] } satisfies SurveyOutput);
  else for (const fault of session.faults) process.stderr.write(`${faultText(session, fault)}\n`);
  return BAD_INPUT;
}

/** Faults of options have no place in a file. */
function faultText(session: Session, fault: FileFault): string {
  const text = session.faultText(fault);
  return fault.file === '' ? text.replace(/^:0:0: /, '') : text;
}

function read(file: string, texts: SurveyArguments): ReadRawAnswers {
  const csv = readText(file);
  if ('fault' in csv) return { answers: null, faults: [csv.fault] };
  const map = texts.map === undefined ? null : readText(texts.map);
  if (map !== null && 'fault' in map) return { answers: null, faults: [map.fault] };
  const { decimal, ...choice } = texts;
  const mark = decimal === 'comma' || decimal === 'point' ? ({ decimal } as const) : {};
  return readRawAnswers(
    { file, text: csv.text },
    { ...choice, ...mark },
    map === null || texts.map === undefined ? null : { file: texts.map, text: map.text },
  );
}

/** An item that is not valid, a scope that is not reliable, or a statistic that cannot be; of what is shown. */
function hasFindings({ report, options: { sections }, indexProblem, settings }: SurveyRun): boolean {
  const grouped = report.groupMeans.length > 0;
  const scopes = report.scopes.some(
    (scope) =>
      'fault' in scope.scatter ||
      (!(grouped && scope.group === null) && scope.validity.some((item) => item.withTotal.valid !== true)) ||
      (sections.has('reliability') && scope.reliability?.reliable !== true),
  );
  const { index, gaps, importance } = report;
  return (
    scopes ||
    (index !== null && ('fault' in index.confidenceInterval || 'fault' in index.probabilities)) ||
    (gaps !== null && 'fault' in gaps.gaps) ||
    (importance !== null && sections.has('csi') && 'fault' in importance.csi) ||
    (settings.asked && indexProblem !== null)
  );
}
