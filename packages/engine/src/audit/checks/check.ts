import type { Evaluation } from '../../graph/evaluate.js';
import type { CheckFinding, Finding } from '../finding.js';

/** A check that runs on every scorecard without being asked. */
export type Check = (evaluation: Evaluation, findings: readonly Finding[]) => readonly CheckFinding[];
