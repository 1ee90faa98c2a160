import { basename } from 'node:path';
import type { AhpOutput } from '@berimbang/contract';
import { type FileFault, loadAhpProject } from '@berimbang/files';
import { AhpPage } from '../ahp-page.js';
import { ahpOutput } from '../ahp-present.js';
import { type AhpOptions, settingsOf } from '../ahp-settings.js';
import { hasFindings, type Unweighed, weighProject, weighTree } from '../ahp-study.js';
import { BAD_INPUT, type CommonOptions, FINDINGS, FINE, Session } from '../session.js';
import { WORDS } from '../words.js';

export interface AhpCommandOptions extends CommonOptions, AhpOptions {}

/** `berimbang ahp FILE`: weights, consistency, repair advice, groups and hierarchies from a file of pairwise judgements. */
export function ahpCommand(file: string, options: AhpCommandOptions): number {
  const session = new Session(options);
  const { project, faults } = loadAhpProject(file);
  session.report(...faults);
  const study = settingsOf(options, project?.settings ?? {}, session.packs);
  if ('fault' in study) {
    const near =
      study.suggestion === undefined ? '' : ` (${session.terminal.say(WORDS.suggestion)} ${study.suggestion}?)`;
    process.stderr.write(`${session.terminal.say(WORDS.error)}: ${session.terminal.say(study.fault)}${near}\n`);
    if (session.json) session.printJson({ berimbang: 1, ahp: null } satisfies AhpOutput);
    return BAD_INPUT;
  }
  const result = project === null ? null : weighProject(project, study);
  session.report(...(result?.faults ?? []).map((fault) => faultOf(file, fault)));
  if (project === null || result === null || session.failed) {
    if (session.json) session.printJson({ berimbang: 1, ahp: null } satisfies AhpOutput);
    else session.printFaults();
    return BAD_INPUT;
  }
  const tree = project.tree === null ? null : weighTree(project.tree, result.weighed);
  if (session.json) session.printJson(ahpOutput(file, project, study, result.weighed, tree));
  else {
    session.printFaults();
    new AhpPage(session.terminal, project, study).print(basename(file), result.weighed, tree);
  }
  return hasFindings(result.weighed) ? FINDINGS : FINE;
}

/** What cannot be weighed is a fault of the file, told by the criterion and the expert that it concerns. */
function faultOf(file: string, { under, expert, message }: Unweighed): FileFault {
  const path = [under ?? '', expert].filter((name) => name !== '');
  return { code: 'model', severity: 'error', file, position: { line: 1, column: 1 }, path, message };
}
