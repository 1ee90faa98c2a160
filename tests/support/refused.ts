import { read } from './scorecards.js';

/** What a file is refused for, or warned of: its place, and the message in both languages. */
export interface Refusal {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly line: number;
  /** Keys joined by a space. */
  readonly path: string;
  readonly id: string;
  readonly en: string;
  readonly suggestion: string | undefined;
}

/** Everything that is said of a scorecard text. */
export function refusals(text: string): readonly Refusal[] {
  return read(text).faults.map(({ severity, code, position, path, message, suggestion }) => ({
    severity,
    code,
    line: position.line,
    path: path.join(' '),
    id: message.id,
    en: message.en,
    suggestion,
  }));
}

/** A card of one indicator `i` on line 7, under a method on line 3; `more` stands from line 8 on. */
export function oneIndicator(indicator: string, method = '', more = ''): string {
  return `berimbang: 1
scorecard: {id: one, title: One, period: 2024}
method: {name: test/one, title: One${method === '' ? '' : `, ${method}`}}
perspectives: {p: {label: P}}
objectives: {o: {label: O, perspective: p}}
indicators:
  i: {label: I, objective: o${indicator === '' ? '' : `, ${indicator}`}}
${more}`;
}
