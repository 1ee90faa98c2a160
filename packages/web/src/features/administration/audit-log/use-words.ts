import { useLingui } from '@lingui/react/macro';
import { dateText } from '../../../lib/dates.js';
import { said, useLanguage } from '../../../lib/language.js';
import { numberText } from '../../../lib/numbers.js';
import { dayIn, useTimeZone } from '../../../lib/organisation-day.js';
import { usePersonName } from '../../../lib/people.js';
import { periodText, yearOf } from '../../../lib/periods.js';
import { useScope } from '../../../lib/scope.js';
import type { Subject } from './api.js';
import { FIELD_WORDS, VALUE_WORDS, YES_NO } from './field-words.js';
import { KIND_WORDS, PART_WORDS } from './kind-words.js';
import { OPERATION_WORDS } from './operation-words.js';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const HASH = /^[0-9a-f]{64}$/;
const PEOPLE: ReadonlySet<string> = new Set(['user', 'userId', 'owner', 'by', 'administrator', 'handedOverTo']);
const UNITS: ReadonlySet<string> = new Set(['unitId', 'parentId', 'successorId', 'into']);

export interface Words {
  readonly operation: (name: string) => string;
  readonly kind: (name: string) => string;
  /** A thing by its name now: its code and title, or its person. */
  readonly thing: (
    subject: Pick<Subject, 'kind' | 'code' | 'name' | 'scorecard'> & { readonly id: string | null },
  ) => string;
  readonly field: (path: string) => string;
  /** A value as people write it: names of people and units, days, words of codes. */
  readonly value: (path: string, value: string) => string;
}

/** Words of the audit log, for what the server keeps as codes and identifiers. */
export function useWords(): Words {
  const { t } = useLingui();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const personName = usePersonName();
  const { units } = useScope();
  const unitName = (id: string): string => {
    const found = units.find((unit) => unit.id === id);
    return found === undefined ? id : said(found.name, language);
  };
  const value: Words['value'] = (path, own) => {
    const last = path.split('.').at(-1) ?? path;
    const word = VALUE_WORDS[last]?.[own];
    if (word !== undefined) return t(word);
    if (own === 'true' || own === 'false') return t(YES_NO[own]);
    if (PEOPLE.has(last)) return personName(own) || own;
    if (UNITS.has(last)) return unitName(own);
    if (MOMENT.test(own)) return dateText(dayIn(own, timeZone), language);
    if (DAY.test(own)) return dateText(own, language);
    if (HASH.test(own)) return own.slice(0, 12);
    if (last === 'value' || last === '') return numberText(own.replace(/^(-?\d+),(\d+)$/, '$1.$2'), language);
    return own;
  };
  return {
    operation: (name) => {
      const word = OPERATION_WORDS[name];
      return word === undefined ? name : t(word);
    },
    kind: (name) => {
      const word = KIND_WORDS[name] ?? PART_WORDS[name];
      return word === undefined ? name : t(word);
    },
    thing: ({ kind, id, code, name, scorecard }) => {
      if (kind === 'user' && id !== null) return personName(id);
      const own = name === null ? '' : said(name, language);
      const short = code === null ? '' : codeText(code, language);
      const parts = kind === 'role' || kind === 'grant' ? [value('role', short)] : [short, own];
      const said_ = parts.filter((part) => part !== '' && part !== own).concat(own === '' ? [] : [own]);
      const of = scorecard === null ? [] : [scorecard];
      return [...said_, ...of].join(', ');
    },
    field: (path) => {
      const word = FIELD_WORDS[path] ?? FIELD_WORDS[path.split('.').at(-1) ?? path];
      return word === undefined ? path : t(word);
    },
    value,
  };
}

/** A code with its last word as a period where it is one: "1a 2025-01" is 1a, Jan 2025. */
function codeText(code: string, language: 'id' | 'en'): string {
  const at = code.lastIndexOf(' ');
  const last = code.slice(at + 1);
  if (yearOf(last) === null) return code;
  return at < 0 ? periodText(last, language) : `${code.slice(0, at)}, ${periodText(last, language)}`;
}
