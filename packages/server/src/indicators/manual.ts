import type { ManualCardOutput } from '@berimbang/contract';
import { type OrderedTree, pairsOf, valueAt } from '@berimbang/files';
import type { LabelColumn, Transaction } from '../db/index.js';
import { definitionOf, markOfDefinition, type Scorecard } from '../scorecards/definition.js';
import { findPartByCode, OBJECTIVE, type PartRow } from '../scorecards/part-kinds.js';
import { bodyTree } from '../scorecards/parts.js';
import { jsonOfTree } from '../scorecards/tree-json.js';
import { targetsOf } from '../targets/queries.js';
import { withPoint } from '../targets/values.js';
import { CHOICE_WORDS, MANUAL_FIELDS, type ManualField } from './words.js';

/** The whole manual (Manual IKU) of an indicator as one object. */
export async function manualCard(tx: Transaction, own: Scorecard, row: PartRow): Promise<ManualCardOutput> {
  const body = bodyTree(row.body);
  const manual = valueAt(body, 'manual');
  const definition = await definitionOf(tx, own);
  const mark = markOfDefinition(definition);
  const text = (tree: OrderedTree | undefined): string | null => (typeof tree === 'string' ? tree : null);
  const said = (key: string): unknown => json(valueAt(manual, key));
  const objective = await objectiveOf(tx, own, text(valueAt(body, 'objective')));
  const perspective =
    text(valueAt(body, 'perspective')) ??
    (objective === null ? null : text(valueAt(bodyTree(objective.body), 'perspective')));
  const label = definition.graph?.model.perspectives.find(({ code }) => code === perspective)?.label ?? null;
  const targets = (await targetsOf(tx, own.id, { indicatorId: row.id, limit: 400 }, null)).filter(
    ({ value }) => value !== null,
  );
  const values: Readonly<Record<ManualField, unknown>> = {
    perspective: perspective === null ? null : { code: perspective, label },
    objective:
      objective === null ? null : { code: objective.code, label: json(valueAt(bodyTree(objective.body), 'label')) },
    'objective-description': objective?.description ?? null,
    name: json(valueAt(body, 'label')),
    code: row.code,
    definition: said('definition'),
    formula: said('formula'),
    purpose: said('purpose'),
    unit: text(valueAt(body, 'unit')),
    realisation: choice('realisation', howRealised(body)),
    validity: choice('validity', text(valueAt(body, 'validity'))),
    control: choice('control', text(valueAt(body, 'control'))),
    responsible: said('responsible'),
    provider: said('provider'),
    'data-source': said('data-source'),
    consolidation: choice('consolidation', text(valueAt(body, 'consolidation'))),
    'location-consolidation': choice('location-consolidation', text(valueAt(manual, 'location-consolidation'))),
    polarity: choice('polarity', text(valueAt(body, 'polarity')) ?? 'maximise'),
    frequency: choice('frequency', text(valueAt(body, 'frequency'))),
    cascading: said('cascading'),
    targets: targets.map(({ kind, period, value }) => ({
      kind,
      period: period === '' ? null : period,
      value: withPoint(kind, value ?? '', mark),
    })),
    baseline: pairsOf(valueAt(manual, 'baseline')).map(([year, value]) => ({
      year,
      value: typeof value === 'string' ? withPoint('target', value, mark) : null,
    })),
    remarks: said('remarks'),
  };
  return {
    indicatorId: row.id,
    fields: (Object.keys(MANUAL_FIELDS) as ManualField[]).map((key) => ({
      key,
      label: MANUAL_FIELDS[key],
      value: values[key],
    })),
  };
}

async function objectiveOf(tx: Transaction, own: Scorecard, code: string | null): Promise<PartRow | null> {
  return code === null ? null : findPartByCode(tx, OBJECTIVE, own.id, { section: null, code });
}

function howRealised(body: OrderedTree): string {
  if (valueAt(body, 'components') !== undefined) return 'components';
  return valueAt(body, 'realised') === undefined ? 'direct' : 'node';
}

/** A choice as its code with its words. */
function choice(field: string, code: string | null): { code: string; label: LabelColumn } | null {
  return code === null ? null : { code, label: CHOICE_WORDS[field]?.[code] ?? code };
}

function json(tree: OrderedTree | undefined): unknown {
  return tree === undefined ? null : jsonOfTree(tree);
}
