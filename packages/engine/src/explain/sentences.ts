import type { Label } from '../dimension/dimension.js';
import { parseFormula } from '../formula/parse.js';
import { operationWord } from '../formula/sentences.js';
import type { Formula, NameNode, OverNode } from '../formula/syntax.js';
import type { CompiledNode } from '../graph/compile.js';
import type { Fact, ReduceNode } from '../graph/nodes.js';
import { claimText } from '../graph/sentences.js';
import type { Certainty } from '../rules/pack.js';
import { certaintyWord } from '../rules/sentences.js';
import type { Cell } from '../value/cell.js';
import { formatNumber, type Language } from '../value/format.js';
import { schemeWord } from '../weighting/sentences.js';
import { achievementText, bandText, consolidateText } from './achievement-text.js';
import { ahpText } from './ahp-text.js';
import { apportionText } from './apportion-text.js';
import { cellText } from './cell-text.js';
import { errorWarnings, intervalText, quadrantText, standardErrorText } from './survey-sentences.js';
import type { Explanation, Undescribed } from './tree.js';

type Base = Undescribed;
/** Another output of the same node at the same place. */
type Sibling = (output: string) => Cell | undefined;

const both = (f: (language: Language) => string): Label => ({ id: f('id'), en: f('en') });

/** The sentence, the formula with numbers and the warnings of one explained cell. */
export function describe(
  node: CompiledNode,
  output: string,
  base: Base,
  fact: Fact | undefined,
  sibling: Sibling,
): Pick<Explanation, 'sentence' | 'how' | 'formula' | 'warnings'> {
  const formula = formulaOf(node, base);
  const how = both((language) => method(node, output, base, formula, sibling, language));
  return {
    sentence: both((language) => [result(base, language), how[language]].filter((part) => part !== '').join(': ')),
    how,
    formula,
    warnings: [...warnings(node, base, fact), ...errorWarnings(node.definition, base, sibling)],
  };
}

function result(base: Base, language: Language): string {
  const shown = base.category?.[language] ?? cellText(base.cell, language);
  const unit = base.unit === null || base.unit === '1' || base.cell.kind !== 'number' ? '' : ` ${base.unit}`;
  const rounded =
    base.rounded === null
      ? ''
      : ` (${language === 'id' ? 'ditampilkan' : 'shown'} ${formatNumber(base.rounded, language)})`;
  return `${base.label[language]} = ${shown}${unit}${rounded}`;
}

function method(
  node: CompiledNode,
  output: string,
  base: Base,
  formula: Explanation['formula'],
  sibling: Sibling,
  language: Language,
): string {
  const { definition } = node;
  const say = (id: string, en: string): string => (language === 'id' ? id : en);
  switch (definition.kind) {
    case 'input':
      if (base.source === null) return say('belum ada data', 'no data');
      return `${base.source.where[language] === '' ? '' : `${base.source.where[language]}, `}"${base.source.text}"`;
    case 'unknown':
      return say('sumber tidak menyebut aturannya', 'the source does not state the rule');
    case 'constant':
      return definition.rule ?? definition.source?.[language] ?? say('ketetapan metode', 'set by the method');
    case 'formula':
      return formula === null ? definition.expression : `${formula.text} = ${formula.numbers[language]}`;
    case 'reduce': {
      const over = definition.over.join(', ');
      const weights =
        definition.weights === undefined
          ? ''
          : say(` dengan bobot ${definition.weights}`, ` weighted by ${definition.weights}`);
      const which = reduceText(definition);
      return say(
        `${operationWord(definition.operation).id} dari ${definition.of} atas anggota dimensi ${over}${weights}${which.id}`,
        `${operationWord(definition.operation).en} of ${definition.of} over ${over}${weights}${which.en}`,
      );
    }
    case 'consolidate':
      return consolidateText(definition, output, language);
    case 'achievement':
      return achievementText(definition, output, base, language);
    case 'band':
      return bandText(base, language);
    case 'score':
      return say(`skor untuk ${children(base, language)}`, `score for ${children(base, language)}`);
    case 'linear': {
      const anchors = definition.from
        .map((from, i) => `${formatNumber(from, language)} -> ${formatNumber(definition.to[i] ?? from, language)}`)
        .join('; ');
      return say(`skala linear ${anchors}`, `linear scale ${anchors}`);
    }
    case 'ahp':
    case 'ahp-group':
    case 'hierarchy':
      return ahpText(definition, output, language);
    case 'combine':
      return combineText(node, base, language);
    case 'claim':
      return claimText(definition)[language];
    case 'attainable':
      return say(
        'nilai terdekat yang mungkin dari banyaknya responden',
        'the nearest value that the number of respondents can give',
      );
    case 'apportion':
      return apportionText(definition, output, base, language);
    case 'standard-error':
      return standardErrorText(definition, output, base, sibling)[language];
    case 'interval':
      return intervalText(definition, output, base, sibling)[language];
    case 'quadrant':
      return quadrantText(definition, base)[language];
    case 'collect':
      return say('dikumpulkan dari tiap anggota', 'collected from each member');
  }
}

/** Which members of a reduce count, and where they climb to. */
function reduceText(definition: ReduceNode): Label {
  const { members, where, to } = definition;
  const parts = [
    ...(to === undefined ? [] : [{ id: ` menurut ${to}`, en: ` by ${to}` }]),
    ...(members === undefined ? [] : [{ id: ` (hanya ${members.join(', ')})`, en: ` (only ${members.join(', ')})` }]),
    ...(where === undefined ? [] : [{ id: ` yang memenuhi ${where}`, en: ` where ${where}` }]),
  ];
  return { id: parts.map((part) => part.id).join(''), en: parts.map((part) => part.en).join('') };
}

function children(base: Base, language: Language): string {
  return base.children.map((child) => child.category?.[language] ?? cellText(child.cell, language)).join('; ');
}

function combineText(node: CompiledNode, base: Base, language: Language): string {
  const { definition } = node;
  if (definition.kind !== 'combine') return '';
  const parts = definition.parts;
  if (parts === undefined) {
    return language === 'id'
      ? `jumlah tertimbang dari ${definition.of ?? ''}`
      : `weighted sum of ${definition.of ?? ''}`;
  }
  const shown = (name: string): string => cellText(base.children.find((entry) => entry.name === name)?.cell, language);
  const terms = parts.flatMap((part) => {
    if (part.deduct === true) return [];
    const own = part.weight === undefined ? '' : `${formatNumber(part.weight, language)} x `;
    const weight = part.weightFrom === undefined ? own : `${shown(part.weightFrom)} x `;
    return [`${weight}${shown(part.node)}`];
  });
  const deductions = parts.filter((part) => part.deduct === true).map((part) => ` - ${shown(part.node)}`);
  return `${terms.join(' + ')} (${schemeWord(definition.scheme)[language]})${deductions.join('')}`;
}

function formulaOf(node: CompiledNode, base: Base): Explanation['formula'] {
  const { definition } = node;
  if (definition.kind !== 'formula') return null;
  const parsed = parseFormula(definition.expression);
  if ('fault' in parsed) return null;
  const spans = names(parsed.formula, null);
  const write = (operand: (target: string, span: (typeof spans)[number]) => string): string => {
    let text = '';
    let at = 0;
    for (const span of spans) {
      const { name } = span;
      text += definition.expression.slice(at, name.start) + operand(definition.args[name.name] ?? name.name, span);
      at = name.end;
    }
    return text + definition.expression.slice(at);
  };
  return {
    text: definition.expression,
    words: both((language) => write((target) => wordsOf(target, base, language))),
    numbers: both((language) => write((target, { name, over }) => numbersOf(target, name, over, base, language))),
  };
}

/** What an operand is called, without what it shares with the name of the value itself: `numerator`. */
function wordsOf(target: string, base: Base, language: Language): string {
  const label = base.children.find((child) => child.name === target)?.label[language];
  if (label === undefined) return target;
  const [shared] = base.label[language].split(': ');
  const own = label.startsWith(`${shared}: `) ? label.slice(`${shared}: `.length) : label;
  return /^[\p{L}\d ]*$/u.test(own) ? own : `(${own})`;
}

/** References in the order of the text, with the aggregate that each stands in. */
function names(
  formula: Formula,
  over: OverNode | null,
): readonly { readonly name: NameNode; readonly over: OverNode | null }[] {
  switch (formula.kind) {
    case 'name':
      return [{ name: formula, over }];
    case 'unary':
      return names(formula.operand, over);
    case 'binary':
      return [...names(formula.left, over), ...names(formula.right, over)];
    case 'call':
      return formula.name === 'attribute' ? [] : formula.args.flatMap((arg) => names(arg, over));
    case 'over':
      return [
        ...formula.args.flatMap((arg) => names(arg, formula)),
        ...(formula.where === null ? [] : names(formula.where, formula)),
      ];
    default:
      return [];
  }
}

const MOST_LISTED = 12;

function numbersOf(target: string, name: NameNode, over: OverNode | null, base: Base, language: Language): string {
  const same = base.children.filter((child) => child.name === target);
  const picked = same.filter((child) =>
    Object.entries(name.place).every(([dimension, member]) => child.place[dimension] === member),
  );
  const aligned = picked.filter((child) =>
    Object.entries(base.place).every(([dimension, member]) => {
      const own = child.place[dimension];
      return (
        own === undefined ||
        own === member ||
        name.place[dimension] !== undefined ||
        (over?.over.includes(dimension) ?? false)
      );
    }),
  );
  const chosen = aligned.length > 0 ? aligned : picked;
  if (chosen.length === 0) return name.name;
  const texts = chosen.slice(0, MOST_LISTED).map((child) => operandText(child.cell, language));
  const more = chosen.length > MOST_LISTED ? [`... (${chosen.length})`] : [];
  return over === null && texts.length === 1 ? (texts[0] ?? '') : `{${[...texts, ...more].join('; ')}}`;
}

/** An operand inside a formula: its value, or a question mark where it is missing or a problem. */
function operandText(cell: Cell, language: Language): string {
  return cell.kind === 'missing' || cell.kind === 'problem' ? '?' : cellText(cell, language);
}

function isDoubtful(certainty: Certainty): boolean {
  return certainty !== 'confirmed' && certainty !== 'arithmetic';
}

function warnings(node: CompiledNode, base: Base, fact: Fact | undefined): readonly Label[] {
  const list: Label[] = [];
  if (fact !== undefined && fact.status === 'reconstructed') {
    list.push({
      id: 'nilai rekonstruksi, tidak tercetak di sumber',
      en: 'reconstructed value, not printed in the source',
    });
  }
  if (fact !== undefined && fact.status === 'assumed') list.push({ id: 'nilai anggapan', en: 'assumed value' });
  if (node.definition.assumed === true) {
    list.push({
      id: 'aturan ini anggapan kami; sumber tidak menyebutkannya',
      en: 'this rule is our assumption; the source does not state it',
    });
  }
  const { certainty } = node.definition;
  if (certainty !== undefined && isDoubtful(certainty)) {
    const word = certaintyWord(certainty);
    list.push({
      id: `cara hitung ini belum pasti (${word.id})`,
      en: `that it is computed so is not certain (${word.en})`,
    });
  }
  const convention = node.definition.kind === 'formula' ? node.definition.convention : undefined;
  if (convention !== undefined && isDoubtful(convention.certainty)) {
    const word = certaintyWord(convention.certainty);
    list.push({
      id: `rumus ini belum pasti (${word.id}): ${convention.source.id}`,
      en: `this formula is not certain (${word.en}): ${convention.source.en}`,
    });
  }
  if (node.unitFault !== null)
    list.push({ id: `satuan tidak cocok: ${node.unitFault.id}`, en: `units do not fit: ${node.unitFault.en}` });
  if (base.cell.kind === 'number' && !base.cell.exact) {
    list.push({
      id: 'hasil irasional, tepat sampai 30 angka penting',
      en: 'irrational result, right to 30 significant digits',
    });
  }
  if (base.missing.length > 0) {
    list.push({
      id: `data yang belum ada: ${base.missing.join('; ')}`,
      en: `missing inputs: ${base.missing.join('; ')}`,
    });
  }
  for (const rule of base.rules) {
    if (isDoubtful(rule.certainty)) {
      const word = certaintyWord(rule.certainty);
      list.push({
        id: `aturan ${rule.rule} belum pasti (${word.id})`,
        en: `rule ${rule.rule} is not certain (${word.en})`,
      });
    }
  }
  return list;
}
