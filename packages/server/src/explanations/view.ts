import type { ExplanationView } from '@berimbang/contract';
import { type Label, missingText, parseAddress } from '@berimbang/engine';
import { rulerOf } from '@berimbang/pictures';
import type { Calculation } from '../results/queries.js';
import type { Asked } from './asked.js';
import { edgeText, isInclusive } from './bands.js';
import { beforeRounding, explainedNode } from './node.js';
import { formulaOf, isBare, isMean, operation } from './operation.js';
import { isNumber, type Reader } from './reader.js';
import * as say from './sentences.js';
import { summaryOf } from './summary.js';
import { EMPTY, printed, someOf } from './words.js';

/** Widths that the ruler is drawn for: the drawer, and a phone. */
const WIDE = 630;
const NARROW = 350;
/** A formula in a sentence is no longer. */
const MOST_IN_SENTENCE = 90;

/** An explanation for a screen: what belongs to the whole, and the first level. */
export async function explanationView(
  reader: Reader,
  { id, fingerprint, at }: Calculation,
  asked: Asked,
): Promise<ExplanationView> {
  const { explanation, evaluation } = reader;
  return {
    cell: explanation.address,
    title: explanation.label,
    place: reader.place(explanation.place),
    sentence: sentenceOf(reader),
    ruler: rulerIn(reader),
    node: await explainedNode(reader, asked),
    ...summaryOf(evaluation, explanation),
    calculation: { id, fingerprint, at: at.toISOString() },
  };
}

function rulerIn({ explanation, results }: Reader): ExplanationView['ruler'] {
  const definition = results.definition(explanation.name);
  const name = definition?.kind === 'band' ? definition.of : explanation.name;
  const picture = rulerOf(results, name, explanation.place);
  if (picture === null) return null;
  const drawn = (width: number): Label => ({ id: picture.svg('id', width), en: picture.svg('en', width) });
  return { finding: picture.finding, wide: drawn(WIDE), narrow: drawn(NARROW) };
}

function sentenceOf(reader: Reader): ExplanationView['sentence'] {
  const { explanation } = reader;
  const { cell, label, missing, name, kind } = explanation;
  if (cell.kind === 'missing') {
    const reason =
      cell.reason === 'unknown' ? null : { id: missingText(cell.reason, 'id'), en: missingText(cell.reason, 'en') };
    // One input that lacks several periods is one that is named.
    const of = [...new Map(missing.map((address) => labelAt(reader, address)).map((own) => [own.id, own])).values()];
    return {
      lead: say.noValue(label, reason),
      rest: say.restOf(
        of.length === 0 || missing[0] === explanation.address ? [] : [say.becauseMissing(of.length, someOf(of))],
      ),
    };
  }
  if (cell.kind === 'problem') {
    const { id, en } = cell.detail;
    return { lead: say.notComputed(label), rest: { id: `: ${id}.`, en: `: ${en}.` } };
  }
  const fallen = reader.band(explanation);
  const value = reader.result(explanation);
  const lead =
    fallen === null
      ? say.leadOf(label, value)
      : kind === 'band'
        ? say.leadOfBand(label, fallen.word)
        : say.leadInBand(label, value, bandWord(name, fallen.cell), fallen.word);
  return { lead, rest: say.restOf([reasonOf(reader), ...appliesTo(reader)]) };
}

function bandWord(name: string, band: string): say.BandWord {
  if (/\.status(@|$)/.test(band)) return 'status';
  return name === 'scorecard.score' || /\.predicate(@|$)/.test(band) ? 'predicate' : 'class';
}

function appliesTo(reader: Reader): readonly Label[] {
  const { explanation, results } = reader;
  const fallen = reader.band(explanation);
  if (fallen === null) return [];
  const definition = results.definition(explanation.name);
  const classed = results.classedBy(definition?.kind === 'band' ? definition.of : explanation.name);
  const step = fallen.steps[fallen.at];
  if (classed === null || step === undefined) return [];
  const next = fallen.steps[fallen.at + 1]?.from ?? null;
  return [
    say.applies(
      fallen.word,
      step.from === null ? null : edgeText(step.from),
      isInclusive(classed.table, step.code),
      next === null ? null : edgeText(next),
    ),
  ];
}

/** Why the value is what it is, as a part of a sentence. */
function reasonOf(reader: Reader): Label {
  const { explanation, results } = reader;
  const { cell, children, source, name } = explanation;
  const definition = results.definition(name);
  const before = beforeRounding(reader, explanation);
  const whole = isNumber(cell) ? reader.number(explanation, before ?? cell.value) : EMPTY;
  switch (definition?.kind) {
    case 'input':
      return source === null || source.where.id === '' ? EMPTY : say.becauseRead(source.where);
    case 'constant':
      return say.becauseGiven(operation(reader, explanation, null));
    case 'combine': {
      const parts = definition.parts?.length ?? children.filter((child) => child.name === definition.of).length;
      return isMean(definition.parts) ? say.becauseMean(parts, whole) : say.becauseWeighted(parts, whole);
    }
    case 'achievement': {
      const value = (node: string): Label => {
        const child = children.find((own) => own.name === node);
        return child === undefined ? EMPTY : reader.result(child);
      };
      return name.endsWith('.status')
        ? EMPTY
        : say.becauseAchieved(value(definition.realised), value(definition.target));
    }
    case 'reduce':
      return say.becauseOperation(operation(reader, explanation, null));
    case 'formula': {
      const numbers = printed(explanation.formula?.numbers ?? EMPTY);
      return numbers.id === '' || isBare(numbers) || numbers.id.length > MOST_IN_SENTENCE
        ? EMPTY
        : say.becauseFormula(numbers);
    }
    case 'band': {
      const [of] = children
        .filter((child) => child.name === definition.of)
        .flatMap((child) => reader.whole(child) ?? []);
      return of === undefined ? EMPTY : say.becauseValue(of.label, reader.result(of));
    }
    case 'collect':
      return EMPTY;
    default:
      return formulaOf(reader, explanation) === null && explanation.how.id.length <= MOST_IN_SENTENCE
        ? say.becauseGiven(printed(explanation.how))
        : EMPTY;
  }
}

function labelAt({ results, evaluation }: Reader, address: string): Label {
  const parsed = parseAddress(address);
  return parsed === null || !evaluation.columns.has(parsed.node)
    ? { id: address, en: address }
    : results.label(parsed.node);
}
