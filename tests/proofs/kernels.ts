import { checkKernels, checkOrganisations, checkSheets } from '../support/kernel-properties.js';

/**
 * Generated graphs by kernels and cell by cell, in sheets that are changed, and over organisations:
 * `script/proof kernels [RUNS] [SEED]`.
 */
const [runs = '5000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const count = Number(runs);
try {
  const { graphs, kernels, cells, rounded } = checkKernels(count, Number(seed));
  console.log(`${graphs} graphs agree: ${kernels} columns by kernels, ${cells} cell by cell (seed ${seed})`);
  console.log(`${rounded} numbers are read rounded as their fractions are`);
  console.log(`${checkSheets(Math.ceil(count / 2), Number(seed))} changes leave sheets as a new evaluation would`);
  console.log(
    `${checkOrganisations(Math.ceil(count / 4), Number(seed))} cells of organisations are what they are alone`,
  );
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && error.cause instanceof Error) console.log(error.cause.message);
  process.exitCode = 1;
}
