import type { AhpProject } from './ahp-project.js';
import type { FileFault } from './file-fault.js';
import { readMatrixCsv } from './matrix-csv.js';
import { readMatrixYaml } from './matrix-yaml.js';
import { readText } from './text-file.js';

/** Reads a file of pairwise judgements: YAML or JSON by its ending, CSV otherwise. Null where it has errors. */
export function loadAhpProject(path: string): {
  readonly project: AhpProject | null;
  readonly faults: readonly FileFault[];
} {
  const read = readText(path);
  if ('fault' in read) return { project: null, faults: [read.fault] };
  return /\.(ya?ml|json)$/i.test(path) ? readMatrixYaml(read.text, path) : readMatrixCsv(read.text, path);
}
