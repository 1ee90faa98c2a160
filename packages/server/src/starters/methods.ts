import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StarterOutput } from '@berimbang/contract';
import { type Method, newScorecard, type Plan, planScorecard, readOrdered } from '@berimbang/files';
import type { Library } from '../library/shelves.js';
import { installation } from '../library/ship.js';
import { NO_ROWS, type Rows, rowsOf } from './rows.js';
import { sectionsWithout } from './sections.js';

/** Sections that the tables of perspectives, objectives and indicators make, or that hold what is entered later. */
const WRITTEN = ['scorecard', 'organisation', 'perspectives', 'objectives', 'indicators', 'links', 'facts', 'printed'];
/** What the examples of indicators bring with them. */
const OF_EXAMPLES = ['dimensions', 'surveys'];

/** Every method of the library whose plan can be made, as something to begin with. */
export function methodStarters(library: Library, period: string): readonly StarterOutput[] {
  return [...library.methods.values()].flatMap((method) => {
    const plan = planScorecard(method, period, [], library.packs);
    const wanted = { method, language: 'en', id: 'new', period, perspectives: [] } as const;
    const written = newScorecard(wanted, library.packs, library.methods);
    if (plan === null || written === null) return [];
    const takesIndicators = plan.indicators.length > 0;
    const left = takesIndicators && plan.dimensions.length === 0 ? [...WRITTEN, ...OF_EXAMPLES] : WRITTEN;
    const starter: StarterOutput = {
      name: method.name,
      kind: 'method',
      title: method.title,
      about: method.description,
      note: method.note,
      source: method.source,
      method: method.name,
      period: null,
      decimal: 'point',
      takes: takesOf(plan),
      rows: { ...rowsOfExample(method), perspectives: perspectivesOf(plan) },
      sections: sectionsWithout(written.text, left),
    };
    return [starter];
  });
}

function takesOf({ file, brought, objectives, indicators }: Plan): StarterOutput['takes'] {
  const schemes = [file.method.objective?.weights, file.method.perspective?.weights];
  return {
    perspectives: brought.length === 0 && objectives.some(({ perspective }) => perspective !== null),
    perspectiveWeights: brought.some(({ weight }) => weight !== null),
    perspectiveTotal: file.method.overall?.weights === 'sum-100' ? 100 : null,
    objectives: objectives.length > 0,
    objectiveWeights: objectives.some(({ weight }) => weight !== null),
    indicators: indicators.length > 0,
    weightTable: schemes.includes('validity-control'),
  };
}

function perspectivesOf({ brought, own }: Plan): Rows['perspectives'] {
  return [...brought, ...own].map(({ code, label, weight }) => ({
    code,
    label: { id: label.id, en: label.en },
    weight,
  }));
}

/** The rows of the filled example that a shipped method names. */
function rowsOfExample({ example }: Method): Rows {
  const file = example === null ? null : join(installation(), example);
  if (file === null || !file.startsWith(join(installation(), 'examples')) || !existsSync(file)) return NO_ROWS;
  const tree = readOrdered(readFileSync(file, 'utf8'));
  return tree === null ? NO_ROWS : rowsOf(tree);
}
