import type { InboxItemOutput } from '@berimbang/contract';
import { type Label, MISSING_REASONS, missingText, type Place, parsePeriod, subtract } from '@berimbang/engine';
import {
  amount,
  type Found,
  indicatorDots,
  periodInSentence,
  periodName,
  type Results,
  unitWord,
  withUnit,
} from '@berimbang/pictures';
import { bothOf } from '../overview/both.js';
import type { Future } from './future.js';
import type { Waiting } from './queries.js';

/** Decimals of an index whose method declares none. */
const MOST_DECIMALS = 2;

/** A value that waits, with what helps to judge it. */
export function presentWaiting(row: Waiting, future: Future): InboxItemOutput {
  const place = JSON.parse(row.place) as Place;
  const results = future.ifApproved(row.period);
  const found = results?.find(row.node, place) ?? null;
  const due = row.action === 'verify' ? row.verification_due : row.approval_due;
  const label = results?.label(row.node) ?? { id: row.node, en: row.node };
  const own = row.indicator === null ? undefined : memberLabel(results, 'indicator', row.indicator);
  return {
    factId: row.cell_id,
    revision: row.revision,
    state: row.state,
    action: row.action,
    scorecardId: row.scorecard_id,
    scorecard: bothOf(results?.evaluation.graph.model.title ?? future.card.code),
    unitId: row.unit_id,
    unit: bothOf(row.unit_name),
    indicator: row.indicator,
    name: own ?? label,
    part: partOf(row, place, results, own === undefined ? null : label),
    node: row.node,
    place: { ...place },
    period: row.period,
    periodName: periodInSentence(row.period),
    periodState: row.period_state,
    due: due === null ? null : new Date(due).toISOString(),
    value: written(row, found, results),
    missing: MISSING_REASONS.find((reason) => reason === row.missing) ?? null,
    before: beforeOf(row, place, found, results),
    approved: approvedOf(row, place, future),
    target: targetOf(row, results),
    index: indexOf(row, future),
    source: row.source,
    note: row.note,
    reason: row.reason,
    correction: row.correction,
    evidence: row.evidence,
    enteredBy: row.entered_by,
    enteredAt: new Date(row.entered_at).toISOString(),
    at: new Date(row.at).toISOString(),
  };
}

function memberLabel(results: Results | null, dimension: string, code: string): Label | undefined {
  return results?.dimension(dimension)?.members.find((member) => member.code === code)?.label;
}

/** What tells a value from the others of its indicator: the input, where it is not the realisation, and members that are no period. */
function partOf({ node }: Waiting, place: Place, results: Results | null, label: Label | null): Label | null {
  const members = Object.entries(place)
    .filter(([, code]) => parsePeriod(code) === null)
    .map(([dimension, code]) => memberLabel(results, dimension, code) ?? { id: code, en: code });
  const parts = [...(label === null || /\.realised$/.test(node) ? [] : [label]), ...members];
  if (parts.length === 0) return null;
  return { id: parts.map(({ id }) => id).join(', '), en: parts.map(({ en }) => en).join(', ') };
}

function written({ value, missing }: Waiting, found: Found | null, results: Results | null): Label {
  if (found !== null && results !== null) return inWords(results, found);
  if (value !== null) return { id: value, en: value };
  const reason = MISSING_REASONS.find((own) => own === missing) ?? 'unknown';
  return { id: missingText(reason, 'id'), en: missingText(reason, 'en') };
}

/** A value with the word of its unit beside it: 0,62 hari. */
function inWords(results: Results, found: Found): Label {
  const text = results.text(found);
  const unit = results.unitOf(found.name) ?? null;
  const word = found.cell.kind !== 'number' || unit === '%' || unit === 'Rp' ? null : unitWord(unit);
  if (word === null) return text;
  return { id: withUnit(text.id, word.id, 'id'), en: withUnit(text.en, word.en, 'en') };
}

/** The same input in the period before, and by how much it changed. */
function beforeOf(
  { node }: Waiting,
  place: Place,
  found: Found | null,
  results: Results | null,
): InboxItemOutput['before'] {
  const [dimension, code] = Object.entries(place).find(([, member]) => parsePeriod(member) !== null) ?? [];
  if (results === null || dimension === undefined || code === undefined) return null;
  const members = results.dimension(dimension)?.members ?? [];
  const earlier = members[members.findIndex((member) => member.code === code) - 1];
  const before = earlier === undefined ? null : results.find(node, { ...place, [dimension]: earlier.code });
  if (earlier === undefined || before === null) return null;
  return {
    period: periodName(earlier.code, earlier.label),
    text: inWords(results, before),
    change: found === null ? null : changeOf(results, before, found),
  };
}

function changeOf(results: Results, before: Found, after: Found): Label | null {
  if (before.cell.kind !== 'number' || after.cell.kind !== 'number') return null;
  const by = subtract(after.cell.value, before.cell.value);
  const { id, en } = amount(by, results.common([before, after]), results.unitOf(after.name) === '%' ? '%' : undefined);
  return by.n > 0n ? { id: `+${id}`, en: `+${en}` } : { id, en };
}

function approvedOf({ approved, node, period }: Waiting, place: Place, future: Future): Label | null {
  if (approved === null) return null;
  const now = future.today(period);
  const found = now?.find(node, place) ?? null;
  return now === null || found === null ? { id: approved, en: approved } : inWords(now, found);
}

function targetOf({ indicator, period }: Waiting, results: Results | null): Label | null {
  if (indicator === null || results === null) return null;
  for (const name of [`indicator.${indicator}.target`, `indicator.${indicator}.consolidated.target`]) {
    const places = results.column(name)?.dimensions.map((dimension) => dimension.name) ?? [];
    const found = results.find(name, Object.fromEntries(places.map((dimension) => [dimension, period])));
    if (found !== null && found.cell.kind !== 'missing') return inWords(results, found);
  }
  return null;
}

function indexOf({ indicator, period }: Waiting, future: Future): InboxItemOutput['index'] {
  const results = future.ifApproved(period);
  if (indicator === null || results === null) return null;
  const { dots, decimals } = indicatorDots(results);
  const dot = dots.find(({ code }) => code === indicator);
  if (dot === undefined) return null;
  const now = future.today(period);
  const today = now?.find(dot.found.name) ?? null;
  return {
    cell: dot.found.address,
    text: results.text(dot.found, Math.min(decimals, MOST_DECIMALS)),
    now: now === null || today === null ? null : now.text(today, Math.min(decimals, MOST_DECIMALS)),
    tone: dot.tone,
    word: dot.status?.cell.kind === 'category' ? results.text(dot.status) : null,
  };
}
