import { BAD_INPUT, type CommonOptions, FINDINGS, FINE, Session } from '../session.js';
import { checkedFiles, notYetUpgraded, WORDS } from '../words.js';

export interface CheckOptions extends CommonOptions {
  readonly upgrade?: boolean;
}

/** `berimbang check PATH`: reads and compiles without computing, and reports everything that is wrong. */
export function checkCommand(path: string, options: CheckOptions): number {
  const session = new Session(options);
  const loaded = session.load(path);
  const findings = loaded.flatMap(({ graph, modelFaults }) =>
    modelFaults.map((fault) => ({ scorecard: graph.model.id, fault })),
  );
  if (session.json) {
    const scorecards = loaded.map(({ graph, modelFaults }) => ({
      scorecard: graph.model.id,
      title: graph.model.title,
      findings: modelFaults.map(({ code, node, message }) => ({ code, node, message })),
    }));
    session.printJson({ berimbang: 1, scorecards });
  } else {
    session.printFaults();
    for (const { scorecard, fault } of findings) {
      process.stderr.write(
        `${scorecard}: ${session.terminal.say(WORDS.warning)}: ${session.terminal.say(fault.message)}\n`,
      );
    }
    if (options.upgrade === true) session.terminal.line(session.terminal.say(notYetUpgraded()));
    if (!session.failed) session.terminal.line(session.terminal.say(checkedFiles(loaded.length)));
  }
  if (session.failed) return BAD_INPUT;
  return findings.length > 0 || session.faults.length > 0 ? FINDINGS : FINE;
}
