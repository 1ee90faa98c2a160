// Writes docs/reference/ from the sources: functions, file format, rule packs, command line, JSON Schemas.
//   tsx --conditions=berimbang-source script/generate-reference.ts [--check]
// With --check nothing is written: stale files are named and the exit code is 1.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from '@berimbang/contract';
import {
  type BandTable,
  type Category,
  type DatedValue,
  FUNCTIONS,
  type FunctionDeclaration,
  LONGEST_FORMULA,
  type Parameter,
  parseFormula,
  type Rational,
  type RulePack,
  toText,
} from '@berimbang/engine';
import { loadRulePacks } from '@berimbang/files';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'docs', 'reference');
const faults: string[] = [];

// ---------------------------------------------------------------------------------------------------------- markdown

const code = (text: string): string => `\`${text}\``;

/** A text within a table cell: one line, no bars that would end the cell. */
const inCell = (text: string): string => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}

function page(title: string, ...parts: readonly string[]): string {
  const notice = `<!-- Written by script/generate-reference.ts. Do not edit: change the sources and run it again. -->`;
  return `${[`# ${title}`, notice, ...parts].map((part) => part.trim()).join('\n\n')}\n`;
}

// --------------------------------------------------------------------------------------------------------- functions

const UNIT_RULES: Readonly<Record<FunctionDeclaration['unit'], string>> = {
  same: 'the unit that all arguments share',
  first: 'the unit of the first argument',
  plain: 'none',
  root: 'the square root of the unit of the argument',
  product: 'none; the argument has none either',
  'plain-argument': 'none; the argument has none either',
};

const RESULTS: Readonly<Record<FunctionDeclaration['result'], string>> = {
  number: 'number',
  truth: 'true or false',
  members: 'members',
};

function written(entry: FunctionDeclaration): string {
  const args = entry.args.map((arg) => arg.replace(/\?$/, ' (optional)')).join(', ');
  if (entry.over === true) return code(`${entry.name}(${args} over DIMENSION)`);
  if (entry.over === 'both') return `${code(`${entry.name}(${args})`)} or ${code(`${entry.name}(x over DIMENSION)`)}`;
  return code(`${entry.name}(${args})`);
}

/** The deepest nesting that the parser reads, found by asking it. */
function deepestNesting(): number {
  let depth = 1;
  while (depth < 1000 && 'formula' in parseFormula(`${'('.repeat(depth)}1${')'.repeat(depth)}`)) depth += 1;
  return depth;
}

function functionsPage(): string {
  for (const { name, example } of FUNCTIONS) {
    if ('fault' in parseFormula(example))
      faults.push(`the example of the function ${name} cannot be parsed: ${example}`);
  }
  const rows = FUNCTIONS.map((entry) => [
    `${written(entry)}`,
    entry.en,
    entry.id,
    RESULTS[entry.result],
    entry.result === 'members' || entry.result === 'truth' ? '' : UNIT_RULES[entry.unit],
    code(entry.example),
  ]);
  return page(
    'Functions of the formula language',
    `Formulas stand in nodes of kind \`formula\` (key \`formula\`) and \`claim\` (key \`condition\`). What they mean is told in
[nodes](../concepts/node.md); this page lists what there is.`,
    '## Functions',
    table(['Function', 'Meaning', 'Arti', 'Gives', 'Unit of the result', 'Example'], rows),
    `A function over a dimension may carry a condition and a policy: \`mean(x over service where n >= 5)\` takes the members for which
the condition holds, and \`mean(x over service skip missing)\` leaves out missing members, which otherwise withhold the result.
\`if(condition, then, else)\` reads the chosen branch only. Several dimensions are separated by commas: \`sum(x over month, service)\`.`,
    '## Operators',
    table(
      ['Binding, loosest first', 'Operators', 'Note'],
      [
        ['1', '`or`', 'joins conditions'],
        ['2', '`and`', 'joins conditions'],
        ['3', '`not`', 'turns a condition round'],
        ['4', '`=` `!=` `<` `<=` `>` `>=`', 'comparisons do not chain; join two with `and`'],
        ['5', '`+` `-`', 'both sides share one unit'],
        ['6', '`*` `/`', 'units multiply and divide'],
        ['7', '`-x` `+x`', 'sign'],
        ['8', '`^`', 'binds tighter than a leading minus, groups to the right; the exponent has no unit'],
      ],
    ),
    '## Names and literals',
    table(
      ['Written', 'Means'],
      [
        ['`budget.spent`', 'a node or an output: letters, digits, underscores and points'],
        [
          '`"survey.skm.index"`, `"indicator.1a-CP.index"`',
          'the same in double quotes; needed where a name has other signs',
        ],
        ['`"index@service=tera,quarter=2024-Q1"`', 'one cell of a node, always in double quotes'],
        ['`12.5`', 'a decimal with a point, whatever the decimal mark of the file'],
        ['`100%`', 'the number 100 with the unit `%`'],
        ["`'hijau'`", 'a category, in single quotes'],
        ['`true`, `false`', 'truth values'],
      ],
    ),
    '## Limits',
    `A formula has at most ${LONGEST_FORMULA} characters and is nested at most ${deepestNesting() - 1} brackets deep. Any text gives a formula or a
fault with its position; there are no loops, and nothing outside the scorecard can be read.`,
  );
}

// -------------------------------------------------------------------------------------------------------- file format

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** Kinds of text, recognised by the beginning of their description in the schema. */
const KINDS_OF_TEXT: readonly (readonly [name: string, begins: string])[] = [
  ['text in one or both languages', 'A text, or one text for each language'],
  ['code', 'A short code'],
  ['quantity', 'A decimal in the mark'],
  ['whole number', 'A whole number'],
  ['number of decimals', 'Decimals; negative ones'],
  ['date', 'An ISO date'],
  ['period', 'A year, semester, quarter or month'],
  ['rule', 'A rule: issuer'],
  ['expression', 'An expression of the formula language'],
  ['name', 'Name of a node or of one of its outputs'],
  ['true or false', 'true or false.'],
];

/** What keys mean that say nothing of themselves in the schema. `*` stands for the code that the writer chooses. */
const MEANINGS: Readonly<Record<string, string>> = {
  scorecard: 'What the file is about.',
  'scorecard.id': 'Code of the scorecard; unique among the files read together.',
  'scorecard.title': 'Title.',
  'scorecard.period': 'Period measured. Rules are read at its end.',
  'scorecard.rules-at': 'Date at which rules are read instead of the end of the period.',
  'scorecard.source': 'Publication that the facts and figures come from.',
  'scorecard.note': 'Remark.',
  organisation: 'The body measured.',
  'organisation.name': 'Name.',
  'organisation.type': 'Kind of body.',
  'organisation.parent': 'Body above it.',
  rules: 'Packs that are read at a date of their own; the key is the name of the pack.',
  'rules.*.at': 'Date at which the pack is read.',
  'rules.*.reason': 'Why.',
  method: 'How the scorecard is computed.',
  'method.name': 'Code of the method.',
  'method.title': 'Title.',
  'method.note': 'Remark.',
  'method.achievement': 'How indicators are measured against their targets.',
  'method.achievement.maximise': 'Variant where higher is better; `maximise-ratio` by default.',
  'method.achievement.minimise': 'Variant where lower is better; `minimise-two-minus-ratio` by default.',
  'method.achievement.cap': 'Largest index.',
  'method.achievement.floor': 'Smallest index.',
  'method.achievement.status': 'Bands that give the status of an index.',
  'method.objective': 'How indicators make the score of an objective.',
  'method.perspective': 'How objectives, or indicators, make the score of a perspective.',
  'method.overall': 'How perspectives make the score of the scorecard.',
  'method.overall.predicate': 'Bands that give the predicate of the score.',
  'method.overall.decimals': 'Decimals that the score is shown with (half up).',
  dimensions: 'Ordered lists of members that nodes are arrays over.',
  'dimensions.*.label': 'Name of the dimension.',
  'dimensions.*.members':
    'Codes, or codes with labels, parents and attributes. Period codes such as `2024-Q1` are dates as well.',
  'dimensions.*.members.*.label': 'Name of the member.',
  'dimensions.*.members.*.parent': 'Member of the parent dimension that it belongs to.',
  'dimensions.*.members.*.attributes': 'Numbers and words that formulas read with `attribute(...)`.',
  perspectives: 'Block: perspectives.',
  'perspectives.*.label': 'Name.',
  'perspectives.*.weight': 'Weight within the scorecard; all or none.',
  objectives: 'Block: strategic objectives.',
  'objectives.*.label': 'Name.',
  'objectives.*.perspective': 'Perspective that it belongs to.',
  'objectives.*.weight': 'Weight within the perspective; all or none.',
  indicators: 'Block: indicators.',
  'indicators.*.label': 'Name.',
  'indicators.*.objective': 'Objective that it belongs to.',
  'indicators.*.perspective': 'Perspective, where there are no objectives.',
  'indicators.*.unit': 'Unit of target and realisation.',
  'indicators.*.polarity': '`maximise` (default): higher is better; `minimise`: lower is better.',
  'indicators.*.variant': "Another achievement variant than the method's.",
  'indicators.*.weight': 'Weight within the objective or perspective; all or none.',
  'indicators.*.target': 'Target.',
  'indicators.*.over': 'Dimensions of the realisation.',
  'indicators.*.source': 'Where the target was read; the source of the scorecard by default.',
  links: 'Cause and effect between objectives.',
  'links[].from': 'Objective that acts.',
  'links[].to': 'Objective that it acts on.',
  'links[].label': 'What the link says.',
  surveys: 'Block: satisfaction surveys.',
  'surveys.*.label': 'Name.',
  'surveys.*.elements': 'Dimension of the elements.',
  'surveys.*.over':
    'Further dimensions of the data, such as quarter and service. With them, cells without a fact do not exist (except raw answers).',
  'surveys.*.scale': 'Lowest and highest answer; 1 and 4 by default.',
  'surveys.*.conversion': 'From the interval value to the index; 25 by default.',
  'surveys.*.missing':
    'Missing answers: each element by its own number of answers (`own-n`, default) or complete questionnaires only.',
  'surveys.*.grade': 'Bands that give the grade of the index.',
  'surveys.*.unit': 'How services make the index of the unit.',
  'surveys.*.unit.over': 'Dimension of the services.',
  'surveys.*.unit.mean': 'Simple mean, or weighted by respondents.',
  'surveys.*.perspective': 'Perspective that it measures.',
  questionnaires: 'Block: questionnaires of item means in groups.',
  'questionnaires.*.label': 'Name.',
  'questionnaires.*.items': 'Dimension of the items; its parent is the dimension of the groups.',
  'questionnaires.*.groups': 'Dimension of the groups.',
  'questionnaires.*.scale': 'Lowest and highest answer.',
  'questionnaires.*.overall': 'Whether the overall value is the mean of all items or of the group means.',
  'questionnaires.*.category': 'How the overall value is classed.',
  'questionnaires.*.category.rule': 'Bands.',
  'questionnaires.*.category.conversion': 'Factor from the scale to the unit of the bands.',
  'questionnaires.*.category.assumed': '`true` where the source does not state these bands.',
  'questionnaires.*.perspective': 'Perspective that it measures.',
  matrices: 'Block: pairwise comparison matrices (AHP).',
  'matrices.*.label': 'Name.',
  'matrices.*.criteria': 'Dimension of the rows.',
  'matrices.*.against': 'Dimension of the columns, an alias of the rows.',
  'matrices.*.triangle': '`full` (default), or `upper`: the lower half follows by reciprocals.',
  'matrices.*.prioritisation': 'How weights are made.',
  'matrices.*.lambda': 'How lambda max is taken; `mean-ratio` by default.',
  'matrices.*.random-index': 'List of random indices by number of criteria.',
  'matrices.*.threshold': 'Consistency ratio below which the matrix is consistent.',
  ratios: 'Block: ratios in per cent.',
  'ratios.*.label': 'Name.',
  'ratios.*.of': 'Node above the line.',
  'ratios.*.to': 'Node below the line.',
  'ratios.*.perspective': 'Perspective that it measures.',
  nodes: 'Nodes of the calculation graph; the key is the id. See the kinds below.',
  facts:
    'Observations; the key is a node of kind `input` or `unknown`. One map, or a list of them with sources of their own.',
  'facts.*.source': 'Table, section or page where the values were read.',
  'facts.*.note': 'Remark.',
  readings: 'Named second evaluations. They never decide a verdict.',
  'readings.*.label': 'Name.',
  'readings.*.cause': 'Cause that the reading explains where it gives the printed figure.',
  'readings.*.facts': 'Facts that replace those of the file; `reconstructed` unless said otherwise.',
  'readings.*.nodes': 'Nodes that replace those of the same id, or are added.',
  printed: 'Figures as a publication prints them; the key is the id of the figure.',
  'printed.*.label': 'What the figure is.',
  'printed.*.unit': 'Unit as printed.',
  'printed.*.places': 'Where it is printed.',
  'printed.*.states.members': 'A set of members.',
  'printed.*.states.truth': 'Whether a claim holds.',
  'printed.*.states.category': 'A category, where its code could be taken for something else.',
  'printed.*.alternatives': 'Other nodes that read the same figure another way.',
  'printed.*.alternatives[].name': 'Name of the alternative.',
  'printed.*.alternatives[].node': 'Cell address.',
  'printed.*.alternatives[].cause': 'Cause that it explains where it gives the printed figure.',
  'node.label': 'Name of the node.',
  'node.round.decimals': 'Decimals; negative for tens, hundreds, ...',
  'node.round.mode': 'Mode; `half-up` by default.',
  'node.round.stage': '`shown` (default) leaves the value exact; `value` rounds it for all that follows.',
  'node.note': 'Remark.',
  'node.perspective': 'Perspective that the node measures.',
  'node.period': 'Period that an input without a period dimension speaks of.',
  'node.kind': 'The kind.',
  'input.type': '`number` by default; `category` where `categories` is given.',
  'input.categories': 'Categories allowed.',
  'constant.value': 'The number. Either this or `rule`.',
  'constant.rule': 'Rule with one number.',
  'formula.formula': 'The expression.',
  'reduce.operation': 'What makes one value out of several.',
  'reduce.of': 'Operand.',
  'reduce.over': 'Dimensions removed.',
  'reduce.weights': 'Weights, for `weighted-mean`.',
  'achievement.realised': 'Realisation.',
  'achievement.target': 'Target.',
  'achievement.variant': 'How the two are compared.',
  'achievement.cap': 'Largest index.',
  'achievement.floor': 'Smallest index.',
  'achievement.status': 'Bands that give the output `status`.',
  'achievement.grades': 'Score table that orders the grades, for `graded`.',
  'achievement.realised-backing': 'Number behind the grade reached.',
  'achievement.target-backing': 'Number behind the grade aimed at.',
  'band.of': 'Operand.',
  'band.rule': 'Band table.',
  'score.of': 'Operand, a category.',
  'score.map': 'Number by category. Either this or `rule`.',
  'score.rule': 'Score table.',
  'linear.of': 'Operand.',
  'linear.from': 'Two points on the scale of the operand.',
  'linear.to': 'The same two points on the scale of the result.',
  'ahp.matrix': 'Node with the judgements.',
  'ahp.rows': 'Dimension of the rows.',
  'ahp.columns': 'Dimension of the columns.',
  'ahp.triangle': '`full` by default.',
  'ahp.prioritisation': 'How weights are made.',
  'ahp.lambda': 'How lambda max is taken; `mean-ratio` by default.',
  'ahp.random-index': 'List of random indices.',
  'ahp.threshold': 'Consistency ratio below which the matrix is consistent.',
  'combine.parts': 'Parts with weights: all weighted, or none (then equal). Either this, or `of` with `over`.',
  'combine.parts[].node': 'Part.',
  'combine.parts[].weight': 'Its weight.',
  'combine.of': 'Operand over a dimension.',
  'combine.over': 'The dimension.',
  'combine.weights': 'Node with the weights; left out, all are equal.',
  'combine.scheme': 'How weights enter.',
  'claim.claim': 'What is claimed.',
  'claim.of': 'Operand.',
  'claim.over': 'Dimension of the members.',
  'claim.between': 'The two members compared (`direction`).',
  'claim.condition': 'Condition (`where`, `all`, `any`, `none`).',
  'claim.places': 'How many ranks are named (`highest`, `lowest`); 1 by default, ties are kept.',
  'claim.target': 'What must be met (`meets`).',
  'claim.order': 'Score table that orders grades (`meets`).',
  'claim.polarity': '`at-least` (default) or `at-most` (`meets`).',
  'claim.set': 'Categories (`in`).',
  'claim.than': 'Value (`above`, `below`).',
  'attainable.of': 'The printed share or mean.',
  'attainable.n': 'Number of respondents.',
  'attainable.step': 'Values are multiples of step / n: 100 for a share in per cent, 1 for a mean of whole answers.',
  'unknown.of': 'Operands that the source names.',
  'unknown.type': '`number` by default.',
  'unknown.tried': 'Rules that were tried.',
  'unknown.tried[].name': 'Name of the rule.',
  'unknown.tried[].node': 'Node that computes it.',
  'collect.dimension': 'Dimension of the result.',
  'collect.of': 'Node by member.',
  'pack.pack': 'Name of the pack: issuer/instrument.',
  'pack.title': 'Title of the instrument.',
  'pack.issuer': 'Who issued it.',
  'pack.note': 'What a user of the pack must know.',
  'parameter.parameter': 'Name; the same as the file name.',
  'parameter.label': 'What the value is.',
  'parameter.unit': 'Unit that the rule applies to, or of the number.',
  'parameter.history': 'Values, oldest first. Each has one of `value`, `list`, `bands`, `scores`, `ends`.',
  'parameter.history[].value': 'A number.',
  'parameter.history[].list': 'Numbers by whole argument.',
  'parameter.history[].bands': 'A band table.',
  'parameter.history[].bands.categories': 'Categories with labels, and the colour of status scales.',
  'parameter.history[].bands.categories.*.label': 'Name of the category.',
  'parameter.history[].bands.categories.*.status': 'Colour.',
  'parameter.history[].bands.printed[].category': 'Category.',
  'parameter.history[].bands.printed[].low': 'Lower end.',
  'parameter.history[].bands.printed[].high': 'Upper end.',
  'parameter.history[].bands.printed[].low-inclusive': 'Whether the lower end belongs to it; `true` by default.',
  'parameter.history[].bands.printed[].high-inclusive': 'Whether the upper end belongs to it; `true` by default.',
  'parameter.history[].bands.applied.before': 'Rounding before look-up.',
  'parameter.history[].bands.applied.before.decimals': 'Decimals.',
  'parameter.history[].bands.applied.before.mode': 'Mode.',
  'parameter.history[].bands.applied.limit': 'Largest value that has a class.',
  'parameter.history[].bands.applied.limit.value': 'The value.',
  'parameter.history[].bands.applied.limit.inclusive': 'Whether it has a class itself.',
  'parameter.history[].bands.applied.edges[].category': 'Category.',
  'parameter.history[].bands.applied.edges[].from': 'Lower edge; the lowest band may have none.',
  'parameter.history[].bands.applied.edges[].inclusive': 'Whether the edge belongs to it; `true` by default.',
  'parameter.history[].scores': 'A score table.',
  'parameter.history[].scores.categories': 'Categories with labels.',
  'parameter.history[].scores.categories.*.label': 'Name of the category.',
  'parameter.history[].scores.categories.*.status': 'Colour.',
  'parameter.history[].scores.scores': 'Number by category.',
  'parameter.history[].source': 'Where the value comes from.',
  'parameter.history[].locator': 'Where in the source.',
  'parameter.history[].checked': 'Day of the last check against the source.',
  'parameter.history[].note': 'What a user of the value must know.',
  'cases.cases': 'Worked cases.',
  'cases.cases[].parameter': 'Parameter of the pack.',
  'cases.cases[].at': 'Date at which it is read.',
  'cases.cases[].value': 'Value that is classed, scored or looked up.',
};

/** What the last key of a path means in the output of the command line, where its schema says nothing. */
const OUTPUT_MEANINGS: Readonly<Record<string, string>> = {
  berimbang: 'Number of the output format.',
  scorecards: 'One entry for every scorecard that could be read.',
  scorecard: 'Id of the scorecard.',
  title: 'Title.',
  method: 'Code of the method.',
  fingerprint: 'SHA-256 of the file and of the CSV files beside it.',
  rules: 'SHA-256 of every pack that is read, by pack.',
  nodes: 'Every node and output by name, in the order of computation.',
  label: 'Name.',
  unit: 'Unit; null where none is declared.',
  dims: 'Dimensions, in order.',
  cells: 'Every cell that exists.',
  exact: 'False where the value is an approximation.',
  high: 'Largest value still possible.',
  missing: 'Why the value is not there, else null.',
  reason: 'Reason.',
  leaves: 'Addresses of the missing inputs.',
  problem: 'Why the value cannot be, else null.',
  kind: 'Kind.',
  origin: 'Node where the problem arose.',
  detail: 'What is wrong.',
  sources: 'Where an input was read.',
  source: 'Table, section or page.',
  status: '`printed`, `reconstructed` or `assumed`.',
  text: 'As written.',
  figures: 'Every printed figure.',
  id: 'Id of the figure.',
  node: 'Cell that it is bound to.',
  printed: 'Text as printed.',
  recomputed: 'Value computed; null where there is none.',
  rounded: 'The same, with as many decimals as printed.',
  verdict: 'Verdict.',
  cause: 'Cause code; null for a match or within rounding.',
  basis: 'What the verdict rests on.',
  alternatives: 'Other values for the same cell. They decide nothing.',
  name: 'Name of the alternative.',
  value: 'Its value.',
  agrees: 'Whether it gives the printed figure.',
  explanation: 'The verdict in words.',
  checks: 'Findings of the generic checks.',
  severity: 'How grave it is.',
  where: 'Node, cell, rule or figure that it concerns.',
  message: 'What was found.',
  totals: 'Number of figures by verdict.',
};

const KINDS: Readonly<Record<string, string>> = {
  input: 'Facts, as an array over its dimensions.',
  constant: 'A number set by the method, or read from a rule.',
  formula: 'An expression over other nodes, checked for names, types and units.',
  reduce: 'One value out of the cells over some dimensions, or over the members of one parent.',
  achievement:
    'A realisation against its target. Outputs: `raw`, `index` (after floor and cap), `reached`, and `status` where bands are named.',
  band: 'The category of a number.',
  score: 'The number of a category.',
  linear: 'A number carried from one scale to another along a straight line.',
  ahp: 'Weights and consistency from pairwise judgements. Outputs: `colsum`, `normalised`, `rowsum`, `weight`, `rank`, `product`, `prodsum`, `lambda`, `lambdamax`, `ci`, `cr`, `consistent`.',
  combine: 'A weighted sum.',
  claim:
    'A statement about values: a direction, the highest or lowest members, a condition over members, a target met.',
  attainable: 'The nearest share or mean that a number of respondents can give.',
  unknown: 'A value whose rule the source does not state: operands are named, the rule is missing.',
  collect: 'Nodes stacked along a dimension, one for each member. Blocks make it; files may as well.',
};

interface Row {
  readonly key: string;
  readonly required: boolean;
  readonly value: string;
  readonly meaning: string;
}

class SchemaReader {
  readonly #definitions: Readonly<Record<string, JsonSchema>>;
  readonly #root: string;

  /** `name` begins the keys under which meanings are looked up, `''` for the top of a scorecard. */
  constructor(schema: JsonSchema, name: string) {
    this.#definitions = schema.$defs ?? {};
    this.#root = name;
  }

  resolve(schema: JsonSchema): JsonSchema {
    if (schema.$ref === undefined) return schema;
    const target = this.#definitions[schema.$ref.replace('#/$defs/', '')];
    return target === undefined ? schema : this.resolve(target);
  }

  /** The outermost description of a schema that is not the general one of its kind of text. */
  #description(schema: JsonSchema): string {
    const own = schema.description;
    if (own !== undefined && kindOfText(own) === undefined) return own;
    const target = schema.$ref === undefined ? undefined : this.#definitions[schema.$ref.replace('#/$defs/', '')];
    return target === undefined ? '' : this.#description(target);
  }

  #kind(schema: JsonSchema): string | undefined {
    const own = schema.description === undefined ? undefined : kindOfText(schema.description);
    if (own !== undefined) return own;
    const target = schema.$ref === undefined ? undefined : this.#definitions[schema.$ref.replace('#/$defs/', '')];
    return target === undefined ? undefined : this.#kind(target);
  }

  value(schema: JsonSchema): string {
    const kind = this.#kind(schema);
    if (kind !== undefined) return kind;
    const own = this.resolve(schema);
    if (own.const !== undefined) return own.const === '' ? 'nothing' : code(String(own.const));
    if (own.enum !== undefined) return [...new Set(own.enum.map(String))].map(code).join(', ');
    const options = own.anyOf ?? own.oneOf;
    if (options !== undefined) {
      const nodes = options.every((option) => this.resolve(option).properties?.kind !== undefined);
      return nodes ? 'a node' : [...new Set(options.map((option) => this.value(option)))].join(', or ');
    }
    if (own.prefixItems !== undefined)
      return `list of ${own.prefixItems.length}: ${this.value(own.prefixItems[0] ?? {})}`;
    if (own.items !== undefined && own.items !== false) return `list: ${this.value(own.items)}`;
    if (own.properties !== undefined) return 'map';
    if (typeof own.additionalProperties === 'object') return `map by code: ${this.value(own.additionalProperties)}`;
    const types = [own.type ?? 'anything'].flat();
    if (types.includes('string') && types.includes('number')) return 'text';
    return types.map((type) => (type === 'string' ? 'text' : type)).join(' or ');
  }

  /** One row for every key below a schema, containers before what they hold. */
  rows(schema: JsonSchema, path: string, skip: (path: string) => boolean = () => false): readonly Row[] {
    const own = this.resolve(schema);
    if (this.#kind(schema) !== undefined) return [];
    const options = own.anyOf ?? own.oneOf;
    if (options !== undefined) {
      // A value or a list of such values is described once.
      const single = options.filter((option) => this.resolve(option).type !== 'array');
      const all = (single.length === 0 ? options : single).flatMap((option) => this.rows(option, path, skip));
      return unique(
        options.length === 1 ? all : all.map((row) => ({ ...row, required: row.required && single.length === 1 })),
      );
    }
    if (own.items !== undefined && own.items !== false) return this.rows(own.items, `${path}[]`, skip);
    if (own.properties !== undefined) {
      return Object.entries(own.properties).flatMap(([key, child]) => {
        const at = path === '' ? key : `${path}.${key}`;
        if (skip(at)) return [];
        const row = {
          key: at,
          required: own.required?.includes(key) ?? false,
          value: this.value(child),
          meaning: this.meaning(at, child),
        };
        return [row, ...this.rows(child, at, skip)];
      });
    }
    if (typeof own.additionalProperties === 'object') return this.rows(own.additionalProperties, `${path}.*`, skip);
    return [];
  }

  meaning(path: string, schema: JsonSchema): string {
    const key = this.#root === '' ? path : `${this.#root}.${path}`;
    // Rules written in a scorecard have the keys of a rule pack's parameter.
    const inPack = key.replace(/^own-rules\.\*\./, 'parameter.history[].');
    const said = MEANINGS[key] ?? MEANINGS[inPack] ?? MEANINGS[inPack.replace('history[].', '')];
    return this.#description(schema) || (said ?? '');
  }
}

function kindOfText(description: string): string | undefined {
  return KINDS_OF_TEXT.find(([, begins]) => description.startsWith(begins))?.[0];
}

function unique(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row, i) => rows.findIndex((other) => other.key === row.key) === i);
}

function keyTable(rows: readonly Row[], strip: string, where: string): string {
  for (const row of rows)
    if (row.meaning === '') faults.push(`${where}: the key ${row.key} has no meaning; describe it in its schema`);
  return table(
    ['Key', 'Required', 'Value', 'Meaning'],
    rows.map((row) => [
      code(row.key.startsWith(strip) ? row.key.slice(strip.length) : row.key),
      row.required ? 'yes' : '',
      row.value,
      row.meaning,
    ]),
  );
}

function scorecardSections(): readonly string[] {
  const schema = jsonSchemas.scorecard() as JsonSchema;
  const reader = new SchemaReader(schema, '');
  const parts: string[] = [];
  const top = Object.entries(schema.properties ?? {});
  const nodeMap = (path: string): boolean =>
    path.startsWith('nodes.') || path.startsWith('readings.*.nodes.') || path.startsWith('readings.*.facts.');
  const sections = top.map(([key, child]) => ({
    key,
    required: schema.required?.includes(key) ?? false,
    value: reader.value(child).replace(/^map by code: map$/, 'map by code'),
    meaning: reader.meaning(key, child) || (key === 'berimbang' ? 'Number of the file format.' : ''),
  }));
  parts.push('## Sections of a scorecard file', keyTable(sections, '', 'scorecard'));
  for (const [key, child] of top) {
    const rows = reader.rows(child, key, nodeMap);
    if (rows.length === 0 || key === 'nodes') continue;
    const strip =
      [`${key}.*.`, `${key}[].`, `${key}.`].find((prefix) => rows.every((row) => row.key.startsWith(prefix))) ?? '';
    parts.push(`### ${key}`, reader.meaning(key, child), keyTable(rows, strip, 'scorecard'));
    if (key === 'facts') parts.push(FACTS);
    if (key === 'printed') parts.push(PRINTED);
  }
  parts.push(...nodeSections(schema, reader));
  return parts;
}

const FACTS = `\`values\` holds one value for a node without dimensions, else maps of members nested in the order of the node's dimensions. A
cell is a value, or a map with \`value\` or \`missing\` (${['not-due', 'late', 'not-applicable', 'refused', 'unknown'].map(code).join(', ')})
and, where it differs from its neighbours, \`source\`, \`status\` and \`note\`. An empty cell is missing, with the reason \`unknown\`.

A CSV file named in \`facts-from\` has a header row with \`node\` and \`value\`, optionally \`missing\`, \`status\` and \`source\`; every other
column is a dimension. Comma or semicolon separates, as the header shows.`;

const PRINTED = `A figure without \`states\`, \`value\` or a number in its text is compared as a category. Comparisons in \`states\` take a decimal point.`;

function nodeSections(schema: JsonSchema, reader: SchemaReader): readonly string[] {
  const nodes = reader.resolve(reader.resolve(schema.properties?.nodes ?? {}).additionalProperties as JsonSchema);
  const kinds = (nodes.oneOf ?? nodes.anyOf ?? []).map((kind) => reader.resolve(kind));
  const keys = kinds.map((kind) => Object.keys(kind.properties ?? {}));
  const shared = (keys[0] ?? []).filter((key) => key !== 'kind' && keys.every((own) => own.includes(key)));
  const parts: string[] = ['## Nodes', 'Every node has a `kind` and may have these keys:'];
  const common = new SchemaReader(schema, 'node');
  const [first] = kinds;
  if (first !== undefined) {
    parts.push(
      keyTable(
        common.rows(first, '', (path) => !shared.includes(path.split('.')[0] ?? '')),
        '',
        'node',
      ),
    );
  }
  for (const kind of kinds) {
    const name = String(reader.resolve(kind.properties?.kind ?? {}).const);
    const meaning = KINDS[name];
    if (meaning === undefined) faults.push(`the node kind ${name} has no description in script/generate-reference.ts`);
    const own = new SchemaReader(schema, name);
    const rows = own.rows(kind, '', (path) => path === 'kind' || shared.includes(path.split('.')[0] ?? ''));
    parts.push(`### kind: ${name}`, meaning ?? '', keyTable(rows, '', name));
  }
  return parts;
}

function fileSection(title: string, schema: JsonSchema, name: string, text: string): readonly string[] {
  const reader = new SchemaReader(schema, name);
  const rows = reader
    .rows(schema, '')
    .map((row) => (row.key === 'berimbang' ? { ...row, meaning: 'Number of the file format.' } : row));
  return [`### ${title}`, text, keyTable(rows, '', name)];
}

function formatPage(): string {
  const texts = KINDS_OF_TEXT.map(([name, begins]) => [
    name,
    begins === 'true or false.' ? '`true` or `false`' : describedAs(begins),
  ]);
  return page(
    'File format',
    `Files are YAML or JSON in UTF-8. Every scalar is taken as its source text: \`3.50\` keeps two decimals, \`1/3\` is a fraction, \`1e5\` is a
code. Unknown keys are refused. Editors can be pointed at \`scorecard.schema.json\` beside this page, which \`berimbang schema\` prints as well. How a file
becomes numbers is told in [concepts](../concepts/index.md).`,
    '## Kinds of text',
    table(['Name', 'What it is'], texts),
    'In the tables below `*` stands for a code of your own, and `[]` for an entry of a list.',
    ...scorecardSections(),
    '## Files of a rule pack',
    'A pack is a folder `rules/ISSUER/INSTRUMENT/` (or `rules/ISSUER/`). See [rules](../concepts/rule.md).',
    ...fileSection('instrument.yaml', jsonSchemas.instrument() as JsonSchema, 'pack', 'What the pack is.'),
    ...fileSection(
      'parameters/NAME.yaml',
      jsonSchemas.parameter() as JsonSchema,
      'parameter',
      'One value with its history.',
    ),
    ...fileSection(
      'cases/NAME.yaml',
      jsonSchemas.cases() as JsonSchema,
      'cases',
      'Worked cases at the edges, run by the tests.',
    ),
  );
}

/** The full description of a kind of text, as its schema words it. */
function describedAs(begins: string): string {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { description } = part as JsonSchema;
    if (typeof description === 'string' && description.startsWith(begins)) found.add(description);
    for (const child of Object.values(part)) visit(child);
  };
  visit(jsonSchemas.scorecard());
  const [text] = found;
  if (text === undefined) faults.push(`no kind of text in the schemas begins with "${begins}"`);
  return text ?? '';
}

// -------------------------------------------------------------------------------------------------------------- rules

function interval(band: BandTable['printed'][number]): string {
  const low = band.low === undefined ? '' : toText(band.low);
  const high = band.high === undefined ? '' : toText(band.high);
  if (low === '') return `${band.highInclusive ? '<=' : '<'} ${high}`;
  if (high === '') return `${band.lowInclusive ? '>=' : '>'} ${low}`;
  return low === high
    ? `= ${low}`
    : `${low} ${band.lowInclusive ? '<=' : '<'} x ${band.highInclusive ? '<=' : '<'} ${high}`;
}

function bandRows(value: BandTable): string {
  const label = (category: string): Category | undefined => value.categories.find((own) => own.code === category);
  const statuses = value.categories.some((category) => category.status !== undefined);
  const rows = value.applied.map((band) => {
    const own = label(band.code);
    const applied = band.from === undefined ? 'below that' : `${band.inclusive ? '>=' : '>'} ${toText(band.from)}`;
    const printed = value.printed.filter((entry) => entry.code === band.code).map(interval);
    return [
      code(band.code),
      own?.label.id ?? '',
      own?.label.en ?? '',
      printed.join('; '),
      applied,
      ...(statuses ? [own?.status ?? ''] : []),
    ];
  });
  const before =
    value.before === undefined
      ? 'The value is not rounded before look-up.'
      : `Before look-up the value is rounded to ${value.before.decimals} decimals (${value.before.mode}).`;
  const limit =
    value.limit === undefined
      ? ''
      : ` A value ${value.limit.inclusive ? 'above' : 'of or above'} ${toText(value.limit.value)} has no class.`;
  const heads = ['Category', 'Nama', 'Name', 'As printed', 'As applied', ...(statuses ? ['Colour'] : [])];
  return `${table(heads, rows)}\n\n${before}${limit}`;
}

const pairs = (head: string, entries: Iterable<readonly [string | number, Rational]>): string =>
  table(
    [head, 'Value'],
    [...entries].map(([key, value]) => [typeof key === 'number' ? String(key) : code(key), toText(value)]),
  );

function valueText(dated: DatedValue): string {
  const { value } = dated;
  if (value === null) return 'Ends: from this day there is no value.';
  switch (value.kind) {
    case 'number':
      return `Value: **${toText(value.value)}**`;
    case 'list':
      return pairs('Argument', value.values);
    case 'scores':
      return pairs('Category', value.scores);
    case 'bands':
      return bandRows(value);
  }
}

function parameterText(pack: RulePack, parameter: Parameter): readonly string[] {
  const parts = [
    `### ${pack.name}#${parameter.name}`,
    `${parameter.label.en} (*${parameter.label.id}*).${parameter.unit === '' ? '' : ` Unit: ${code(parameter.unit)}.`}`,
  ];
  for (const dated of parameter.history) {
    const { source, locator, basis, certainty, checked, note } = dated.citation;
    parts.push(`**From ${dated.from ?? 'an unknown day'}**`, valueText(dated));
    const facts = [
      `Source: ${source}; ${locator}.`,
      `Basis: ${code(basis)}. Certainty: ${code(certainty)}. Last checked: ${checked}.`,
    ];
    parts.push(
      [...facts, ...(note === undefined ? [] : [`Note: ${note.en}`])]
        .map((fact) => `- ${fact.replace(/\s+/g, ' ').replace(/\.\.$/, '.')}`)
        .join('\n'),
    );
  }
  return parts;
}

function rulesPage(): string {
  const { packs, faults: found } = loadRulePacks(join(root, 'rules'));
  for (const fault of found) faults.push(`${fault.file}:${fault.position.line}: ${fault.message.en}`);
  const sorted = [...packs.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const anchor = (name: string): string => name.replace(/[^a-z0-9-]/g, '');
  const parts = sorted.flatMap((pack) => [
    `## ${pack.name}`,
    `**${pack.title.en}**\\\n*${pack.title.id}*`,
    pack.notBefore === null ? '' : `Not read for a date before ${pack.notBefore}.`,
    pack.note?.en.trim() ?? '',
    ...[...pack.parameters.values()].flatMap((parameter) => parameterText(pack, parameter)),
  ]);
  const list = sorted.map((pack) => [
    `[${pack.name}](#${anchor(pack.name)})`,
    pack.title.en,
    [...pack.parameters.values()]
      .map((parameter) => `[${parameter.name}](#${anchor(`${pack.name}#${parameter.name}`)})`)
      .join(', '),
  ]);
  return page(
    'Rule packs',
    `Every rule that is shipped, with its source. No regulation among them could be read from its official text in full: read the certainty and
the note before official use. Labels and notes exist in Indonesian and English; the notes below are the English ones. How rules are read is told in
[rules](../concepts/rule.md).`,
    table(['Pack', 'Title', 'Parameters'], list),
    ...parts.filter((part) => part !== ''),
  );
}

// ------------------------------------------------------------------------------------------------------- command line

const COMMANDS: readonly {
  readonly name: string;
  readonly usage: string;
  readonly does: string;
  readonly options: readonly string[];
  readonly codes: readonly (readonly [code: string, when: string])[];
}[] = [
  {
    name: 'score',
    usage: 'berimbang score PATH',
    does: 'Computes every node and lists the values.',
    options: ['--lang', '--json', '--inputs'],
    codes: [
      ['0', 'every cell has a value or is missing'],
      ['1', 'a cell is a problem'],
    ],
  },
  {
    name: 'explain',
    usage: 'berimbang explain PATH CELL',
    does: 'Tells why one cell has its value, down to its inputs. PATH holds one scorecard.',
    options: ['--lang', '--json', '--depth'],
    codes: [['0', 'explained']],
  },
  {
    name: 'audit',
    usage: 'berimbang audit PATH',
    does: 'Judges every printed figure and runs the generic checks.',
    options: ['--lang', '--json', '--all'],
    codes: [
      ['0', 'no mismatch, and no check above a note'],
      ['1', 'a mismatch, or a check of severity warning or error'],
    ],
  },
  {
    name: 'check',
    usage: 'berimbang check PATH',
    does: 'Reads and compiles without computing.',
    options: ['--lang', '--json', '--upgrade'],
    codes: [
      ['0', 'nothing to say'],
      ['1', 'warnings'],
    ],
  },
  {
    name: 'schema',
    usage: 'berimbang schema [NAME]',
    does: 'Prints a JSON Schema.',
    options: [],
    codes: [['0', 'printed']],
  },
];

const OPTIONS: Readonly<Record<string, string>> = {
  '--lang':
    'Language of the output: `id` or `en`. Without it the locale of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`) decides; English otherwise.',
  '--json': 'One JSON document on standard output.',
  '--inputs': 'Lists inputs and constants too.',
  '--depth': 'Levels of the tree to print; 20 by default.',
  '--all': 'Lists every figure with its verdict, not only those that disagree.',
  '--upgrade': 'Rewrites older formats. Format 1 is the only one, so nothing is rewritten.',
};

/** The commands and options of the program itself, so that this page cannot fall behind unnoticed. */
function compareWithProgram(): void {
  const source = readFileSync(join(root, 'packages', 'cli', 'src', 'main.ts'), 'utf8');
  const compare = (what: string, found: readonly string[], told: readonly string[]): void => {
    for (const name of found)
      if (!told.includes(name)) faults.push(`the ${what} ${name} is not described in script/generate-reference.ts`);
    for (const name of told)
      if (!found.includes(name))
        faults.push(`script/generate-reference.ts describes the ${what} ${name}, which does not exist`);
  };
  const all = (pattern: RegExp): readonly string[] => [
    ...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? '')),
  ];
  compare(
    'command',
    all(/\.command\('([a-z-]+)'\)/g),
    COMMANDS.map((command) => command.name),
  );
  compare('option', all(/['(](--[a-z-]+)[ ']/g), Object.keys(OPTIONS));
}

function outputTable(name: 'score-output' | 'audit-output'): string {
  const schema = jsonSchemas[name]() as JsonSchema;
  const rows = new SchemaReader(schema, name)
    .rows(schema, '')
    .filter((row) => !/\.(id|en)$/.test(row.key) || /figures\[\]\.id$/.test(row.key));
  return table(
    ['Key', 'Always there', 'Value', 'Meaning'],
    rows.map((row) => {
      const meaning = row.meaning === '' ? (OUTPUT_MEANINGS[row.key.split('.').at(-1) ?? ''] ?? '') : row.meaning;
      if (meaning === '') faults.push(`${name}: the key ${row.key} has no meaning; describe it in its schema`);
      return [code(row.key), row.required ? 'yes' : '', row.value, meaning];
    }),
  );
}

function commandPage(): string {
  compareWithProgram();
  const parts = COMMANDS.flatMap((command) => [
    `### ${command.name}`,
    `${code(command.usage)}: ${command.does}`,
    ...(command.name === 'schema'
      ? [`NAME is one of ${Object.keys(jsonSchemas).map(code).join(', ')}; \`scorecard\` by default.`]
      : []),
    ...(command.options.length === 0
      ? []
      : [
          table(
            ['Option', 'Meaning'],
            command.options.map((option) => [code(option), OPTIONS[option] ?? '']),
          ),
        ]),
    table(['Exit code', 'When'], [...command.codes.map(([own, when]) => [own, when]), ['2', 'bad input']]),
  ]);
  return page(
    'Command line',
    `\`script/berimbang\` runs the command from a clone, and installs and builds first where that is needed. PATH is a scorecard file
(\`*.scorecard.yaml\`, \`*.scorecard.yml\` or \`*.scorecard.json\`) or a folder that holds some. CELL is \`NODE@dimension=member,...\`.`,
    '## Exit codes',
    table(
      ['Code', 'Meaning'],
      [
        ['0', 'fine'],
        ['1', 'findings'],
        ['2', 'bad input: a file that cannot be read, or a wrong command'],
      ],
    ),
    `One file that cannot be read does not stop the others: they are computed, the fault is reported with file, line and column, and the exit
code is 2. Faults and warnings go to standard error; results to standard output.`,
    '## Commands',
    ...parts,
    '## JSON',
    `Every document is \`{"berimbang": 1, "scorecards": [...]}\`, for one scorecard or many. Where files had faults there is also \`errors\`, a list of
\`{code, severity, file, line, column, path, message, suggestion}\`. Numbers are texts: an exact decimal, a fraction such as \`823650/8621\`, or
16 significant digits where \`exact\` is false. Texts for people are \`{id, en}\`.`,
    '### score --json',
    outputTable('score-output'),
    'In a `status` cell that is missing or a problem, `category` is `grey`.',
    '### audit --json',
    outputTable('audit-output'),
    '### explain --json',
    `\`scorecards\` has one entry, \`{scorecard, explanation}\`. An explanation has \`address\`, \`label\`, \`kind\`, \`unit\`, \`cell\` (as in \`score\`),
\`sentence\`, \`formula\` (\`text\` and \`numbers\`), \`source\`, \`rules\`, \`band\` (\`code\`, \`value\`, and the distances \`above\` and \`below\`), \`missing\`,
\`warnings\`, \`repeated\` and \`children\`, which are explanations again.`,
    '### check --json',
    '`scorecards` has entries `{scorecard, title, findings}`; a finding is `{code, node, message}`.',
    '## Environment',
    table(
      ['Variable', 'Meaning'],
      [
        ['`LC_ALL`, `LC_MESSAGES`, `LANG`', 'language, where `--lang` is not given'],
        ['`NO_COLOR`, `FORCE_COLOR`, `TERM=dumb`', 'colour; without them there is colour on a terminal'],
        ['`BERIMBANG_DEBUG`', 'prints the stack of an unexpected fault'],
      ],
    ),
  );
}

// ------------------------------------------------------------------------------------------------------------- writing

/** The JSON Schemas, so that editors can be pointed at a file. */
const schemas = Object.entries(jsonSchemas).map(([name, schema]) => [
  `${name}.schema.json`,
  `${JSON.stringify(schema(), null, 2)}\n`,
]);

const pages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(schemas),
  'functions.md': functionsPage(),
  'file-format.md': formatPage(),
  'rules.md': rulesPage(),
  'cli.md': commandPage(),
};

const checking = process.argv.includes('--check');
for (const [name, text] of Object.entries(pages)) {
  const path = join(folder, name);
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (current === text) continue;
  if (checking) faults.push(`docs/reference/${name} is stale; run script/generate-reference.ts`);
  else writeFileSync(path, text);
}
for (const name of existsSync(folder) ? readdirSync(folder) : []) {
  if (pages[name] === undefined) faults.push(`docs/reference/${name} is not written by script/generate-reference.ts`);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
