import { describe, expect, it } from 'vitest';
import { targetOf } from './notifications.js';

describe('a notification leads on', () => {
  it.each([
    ['values-overdue', { period: '2025-12', missing: 2 }, { screen: 'entry', search: { period: '2025-12' } }],
    ['approval-due', { period: '2025-12', waiting: 2 }, { screen: 'inbox', search: {} }],
    [
      'mentioned',
      { subjectKind: 'indicator', indicator: { scorecardId: 'c1', code: '1a' } },
      { screen: 'indicator', code: '1a', search: { card: 'c1' } },
    ],
    ['mentioned', { subjectKind: 'period' }, { screen: 'overview', search: {} }],
    [
      'measure-entrusted',
      { scorecard: 'pk', scorecardId: 'c1', indicator: '9a', period: '2025-12', due: null },
      { screen: 'indicator', code: '9a', search: { card: 'c1', period: '2025-12' } },
    ],
    // Told before the scorecard was named.
    ['measure-entrusted', { scorecard: 'pk', indicator: '9a' }, { screen: 'overview', search: {} }],
    ['finding-raised', { title: 'Tanpa bukti' }, { screen: 'overview', search: {} }],
  ] as const)('%s with %o', (kind, facts, target) => {
    expect(targetOf({ kind, facts })).toEqual(target);
  });
});
