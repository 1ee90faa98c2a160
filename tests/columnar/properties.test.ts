import { describe, expect, it } from 'vitest';
import { SEED } from '../support/agreement.js';
import { checkKernels, checkOrganisations, checkSheets } from '../support/kernel-properties.js';

const timeout = 120_000;

describe('generated graphs', () => {
  it('come out the same by kernels and cell by cell, and most of their columns by kernels', { timeout }, () => {
    const { graphs, kernels, cells, rounded } = checkKernels(300, SEED);
    expect(graphs).toBeGreaterThan(200);
    expect(rounded).toBeGreaterThan(2000);
    expect(kernels).toBeGreaterThan(cells);
  });

  it('are kept up to date by a sheet whatever is changed', { timeout }, () => {
    expect(checkSheets(120, SEED)).toBeGreaterThan(200);
  });

  it('give each of several organisations what it gets alone', { timeout }, () => {
    expect(checkOrganisations(80, SEED)).toBeGreaterThan(1000);
  });
});
