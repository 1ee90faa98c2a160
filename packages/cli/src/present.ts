import { createHash } from 'node:crypto';
import { cellOutput, type ScoreOutput } from '@berimbang/contract';
import { ENGINE_VERSION, type Evaluation, labelOf, pairwiseFindings, rulesOf, uncertainRules } from '@berimbang/engine';

/** One scorecard of `score --json`. */
export function scoreOutput(evaluation: Evaluation): ScoreOutput['scorecards'][number] {
  const { graph, columns } = evaluation;
  const rules = rulesRead(evaluation);
  const nodes: ScoreOutput['scorecards'][number]['nodes'] = {};
  for (const [name, column] of columns) {
    const target = graph.names.get(name);
    const definition = graph.byId.get(target?.node ?? '')?.definition;
    nodes[name] = {
      label: labelOf(graph, name),
      unit: target?.output === '' ? (definition?.unit ?? null) : null,
      dims: column.dimensions.map((dimension) => dimension.name),
      cells: column.cells.flatMap((cell, index) =>
        cell === undefined ? [] : [cellOutput(evaluation, name, index, cell)],
      ),
    };
  }
  return {
    scorecard: graph.model.id,
    title: graph.model.title,
    method: graph.model.method.name,
    fingerprint: resultFingerprint(evaluation),
    rules,
    uncertain: uncertainRules(graph).map(({ rule, certainty, note }) => ({ rule, certainty, note })),
    nodes,
    warnings: pairwiseFindings(evaluation).map(({ kind, severity, where, message }) => ({
      kind,
      severity,
      where,
      message,
    })),
  };
}

/** Fingerprint of one scorecard's results. */
export function resultFingerprint(evaluation: Evaluation): string {
  return fingerprintOf(evaluation.graph.model.fingerprint, rulesRead(evaluation));
}

/** One hash over what a result depends on: the file with its facts, the rule packs read, and the engine. */
function fingerprintOf(file: string, rules: Readonly<Record<string, string>>): string {
  return createHash('sha256')
    .update(JSON.stringify([ENGINE_VERSION, file, rules]))
    .digest('hex');
}

/** Fingerprints of the packs that the scorecard names. */
function rulesRead(evaluation: Evaluation): Record<string, string> {
  const rules = evaluation.graph.nodes.flatMap((node) => rulesOf(node.definition));
  const used = new Set(rules.map(({ rule }) => rule.split('#')[0] ?? ''));
  return Object.fromEntries(
    [...used].sort().map((name) => [name, evaluation.graph.packs.get(name)?.fingerprint ?? '']),
  );
}
