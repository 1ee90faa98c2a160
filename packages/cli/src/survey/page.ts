import { basisWord, citedText } from '@berimbang/engine';
import { certaintyMark } from '../certainty-mark.js';
import type { Terminal } from '../terminal.js';
import { printFrequencies, printIndex, printItems } from './item-sections.js';
import { printGaps, printImportance, printParting } from './rating-sections.js';
import type { SurveyRun } from './run.js';
import { SurveyTexts } from './texts.js';
import { printReliability, printValidity } from './validity-sections.js';
import { respondentsLine } from './words.js';

/** The statistics of one survey for people. */
export function printSurvey(terminal: Terminal, run: SurveyRun): void {
  const texts = new SurveyTexts(terminal, run);
  const { answers, report, file } = run;
  terminal.heading(answers.title === null ? file : `${texts.say(answers.title)} (${file})`);
  const [low, high] = answers.scale.map((end) => texts.number(end));
  texts.fact('respondents', texts.say(respondentsLine(report.respondents, report.complete, answers.empty)));
  texts.fact('scale', `${low} - ${high}`);
  printIndex(texts);
  printItems(texts);
  printFrequencies(texts);
  printValidity(texts);
  printReliability(texts);
  for (const parting of report.partings) printParting(texts, parting);
  printGaps(texts);
  printImportance(texts);
  printNotes(texts);
}

/** What whoever reads the numbers must know, and the rules that were read. */
function printNotes(texts: SurveyTexts): void {
  const { terminal, run } = texts;
  if (run.warnings.length === 0 && run.rules.length === 0) return;
  terminal.heading(texts.word('notes'));
  for (const { message } of run.warnings) terminal.block(`- ${texts.say(message)}`, '');
  for (const { pack, parameter, citation, at } of run.rules) {
    const sure = `${texts.say(basisWord(citation.basis))}, ${certaintyMark(terminal, citation.certainty)}; ${at}`;
    const name = `${pack.name}#${parameter.name}`;
    terminal.block(`- ${texts.word('rule')} ${name}: ${texts.say(citedText(citation))} (${sure})`, '', 'dim');
    if (citation.note !== undefined && citation.certainty !== 'confirmed')
      terminal.block(texts.say(citation.note), '  ', 'dim');
  }
}
