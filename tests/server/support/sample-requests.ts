import fc from 'fast-check';
import type { ApiDocument, ApiOperation } from '../../../packages/server/src/http/api-document.js';
import { MULTIPART, multipart } from './files.js';
import type { Furnished } from './furnished.js';
import { unitScorecard } from './scorecards.js';

export interface Operation extends ApiOperation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
}

/** A request that has the form asked for and is about things that are there. */
export interface Sample {
  readonly url: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export function operationsOf(document: ApiDocument): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      id: operation.operationId ?? '',
      method: method.toUpperCase() as Operation['method'],
      path,
    })),
  );
}

/** An address with its parameters filled in; those of the query follow from the schemas where nothing else is said. */
function urlOf({ path, id }: Operation, ids: Readonly<Record<string, string>>): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? `no-${name}`));
  const query = QUERIES[id]?.(ids);
  return query === undefined ? filled : `${filled}?${new URLSearchParams(query)}`;
}

/** What the parameters of an operation stand for. */
export function idsOf({ id }: Operation, own: Furnished): Readonly<Record<string, string>> {
  return {
    ...own.ids,
    ...(COMPARED.has(id) ? { scorecard: own.ids.compared ?? '' } : {}),
    // Whoever left has no roles any more, which would decide about the requests after it.
    ...(id === 'deactivateUser' ? { user: own.ids.leaver ?? '' } : {}),
  };
}

export function sampleOf(operation: Operation, document: ApiDocument, own: Furnished): Sample {
  const { id, requestBody } = operation;
  const ids = idsOf(operation, own);
  const url = urlOf(operation, ids);
  if (id === 'uploadEvidence')
    return { url, body: multipart({ name: 'a.txt', type: 'text/plain', content: 'a' }), headers: MULTIPART };
  if (requestBody === undefined) return { url };
  const [content] = Object.values(requestBody.content) as readonly { readonly schema?: unknown }[];
  const body = BODIES[id]?.(own) ?? (exampleOf(content?.schema, document) as object);
  return { url, body };
}

/** About the scorecard with a matrix and results. */
const COMPARED: ReadonlySet<string> = new Set([
  'readMatrix',
  'enterJudgements',
  'recheckCalculation',
  'explainResult',
  'viewExplanation',
  'viewExplainedNode',
  'readExplanationText',
]);

const library = () => ({ kind: 'rule-pack', name: 'permenpanrb/14-2017' });
const QUERIES: Readonly<Record<string, (ids: Readonly<Record<string, string>>) => Record<string, string>>> = {
  listComments: ({ scorecard = '' }) => ({ subjectKind: 'scorecard', subjectId: scorecard }),
  listFacts: ({ scorecard = '' }) => ({ scorecard }),
  readLibraryContent: library,
  listLibraryVersions: library,
  listLibraryUse: library,
  listRequiredMeasures: () => ({ period: '2025' }),
  listStarters: () => ({ period: '2025' }),
  listMissingValues: () => ({ period: '2025' }),
  viewIndicator: () => ({ code: 'i1' }),
  explainResult: () => ({ cell: 'matrix.bsc.weight@criterion=A' }),
  viewExplanation: () => ({ cell: 'matrix.bsc.weight@criterion=A' }),
  viewExplainedNode: () => ({ cell: 'matrix.bsc.weight@criterion=A' }),
  readExplanationText: () => ({ cell: 'matrix.bsc.weight@criterion=A' }),
};

/** Bodies that a schema alone does not lead to, because they name things that are there. */
const BODIES: Readonly<Record<string, (own: Furnished) => object>> = {
  createScorecard: ({ units }) => ({
    unitId: units.own,
    code: 'pk-baru',
    title: 'Kartu baru',
    period: '2025',
    method: 'kemenkeu/nko@2022',
  }),
  createComment: ({ ids }) => ({ subjectKind: 'scorecard', subjectId: ids.scorecard, text: 'Baik.' }),
  createFinding: ({ ids }) => ({
    scorecardId: ids.scorecard,
    subjectKind: 'indicator',
    subjectId: ids.indicator,
    title: 'Judul',
    condition: 'Kondisi',
    criteria: 'Kriteria',
    cause: 'Sebab',
    effect: 'Akibat',
    recommendation: 'Rekomendasi',
  }),
  createMeasure: ({ ids, all }) => ({
    scorecardId: ids.scorecard,
    indicator: 'i1',
    period: '2025',
    cause: 'Sebab',
    action: 'Tindakan',
    owner: all.userId,
  }),
  createUnit: () => ({ code: 'unit-baru', name: 'Unit baru' }),
  moveUnit: ({ units }) => ({ parentId: units.beside, from: '2026-01-01', reason: 'pindah' }),
  mergeUnit: ({ units }) => ({ intoId: units.beside, from: '2026-01-01', reason: 'gabung' }),
  giveGrant: ({ units, ids }) => ({ userId: ids.user, role: 'verifier', unitId: units.own }),
  inviteUser: ({ units }) => ({
    name: 'Ani',
    email: 'ani@contoh.go.id',
    grants: [{ role: 'verifier', unitId: units.own }],
  }),
  assignDataOwner: ({ ids }) => ({ scorecardId: ids.scorecard, subject: 'indicator:i2', userId: ids.user }),
  handOverDataOwner: ({ all }) => ({ userId: all.userId, from: '2027-01-01', reason: 'mutasi' }),
  standInForDataOwner: ({ all }) => ({ userId: all.userId, from: '2026-12-01', to: '2026-12-15', reason: 'cuti' }),
  enterFact: () => ({ node: 'indicator.i1.realised', value: '91' }),
  enterFacts: () => ({
    mode: 'partial',
    items: [{ node: 'indicator.i1.realised', value: '91' }],
  }),
  stepFacts: ({ ids }) => ({ action: 'submit', mode: 'partial', items: [{ id: ids.fact, revision: 99 }] }),
  importScorecards: () => ({
    files: [{ name: 'pk-lagi.scorecard.yaml', text: unitScorecard('pk-lagi') }],
    units: { 'pk-lagi': 'bidang' },
    dryRun: true,
  }),
  createOrganisation: () => ({
    code: 'badan-baru',
    name: 'Badan baru',
    administrator: { name: 'Rina', email: 'rina@contoh.go.id' },
  }),
  createPeriod: () => ({ code: '2031' }),
  createPeriodsOfYear: () => ({ year: 2032, kind: 'quarter' }),
  changePeriodDeadlines: () => ({ entryDue: null, verificationDue: null, approvalDue: '2026-01-30T00:00:00Z' }),
  changeReminderSettings: () => ({ daysBefore: [7], verifierAfter: 1, approverAfter: 2 }),
  createPerspective: () => ({ code: 'q', body: { label: 'Perspektif dua', score: 'indicators' } }),
  createObjective: () => ({ code: 's4', body: { label: 'Sasaran tiga', perspective: 'p' } }),
  createLink: () => ({ from: 's1', to: 's3' }),
  createIndicator: () => ({ code: 'i3', body: { label: 'Tiga', perspective: 'p', unit: '%' } }),
  createBlock: () => ({ section: 'nodes', code: 'extra2', body: { kind: 'constant', value: '2' } }),
  changeIndicator: () => ({ body: { label: 'Satu', perspective: 'p', unit: '%' } }),
  changePerspective: () => ({ body: { label: 'Satu', score: 'indicators' } }),
  changeBlock: () => ({ body: { kind: 'constant', value: '3' } }),
  changeObjective: () => ({ body: { label: 'Satu', perspective: 'p' } }),
  changeScorecard: () => ({ title: 'Judul lain', reason: 'judul baru' }),
  changeOrganisation: () => ({ name: 'Nama lain' }),
  setTargets: () => ({
    targets: [{ kind: 'target', period: null, value: '100', revision: 1 }],
    reason: 'revisi target',
  }),
  setWeights: () => ({ weights: [{ section: 'perspectives', code: 'p', weight: null }], reason: 'bobot baru' }),
  makeNextYear: () => ({ period: '2026', code: 'pk-2026' }),
  writeLibrary: () => ({
    kind: 'rule-pack',
    version: 0,
    dryRun: true,
    files: [{ name: 'instrument.yaml', text: 'berimbang: 1\npack: a/b\ntitle: x\nissuer: y\n' }],
  }),
};

type Schema = Readonly<Record<string, unknown>>;

/** Something that has the form of a schema: every required part, each as short as allowed. */
function exampleOf(given: unknown, document: ApiDocument): unknown {
  const schema = given as Schema;
  if (typeof schema.$ref === 'string')
    return exampleOf(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''], document);
  if (Array.isArray(schema.enum)) return schema.enum[0] as unknown;
  if (schema.const !== undefined) return schema.const;
  const [choice] = (schema.anyOf ?? schema.oneOf ?? []) as readonly unknown[];
  if (choice !== undefined) return exampleOf(choice, document);
  switch (schema.type) {
    case 'object': {
      const properties = (schema.properties ?? {}) as Readonly<Record<string, unknown>>;
      const required = (schema.required ?? []) as readonly string[];
      return Object.fromEntries(required.map((name) => [name, exampleOf(properties[name], document)]));
    }
    case 'array':
      return Number(schema.minItems ?? 0) > 0 ? [exampleOf(schema.items, document)] : [];
    case 'integer':
    case 'number':
      return Math.max(Number(schema.minimum ?? 0), Number(schema.exclusiveMinimum ?? -1) + 1);
    case 'boolean':
      return true;
    default:
      return textOf(schema);
  }
}

function textOf({ format, pattern, minLength = 0 }: Schema): string {
  if (format === 'uuid') return '00000000-0000-4000-8000-000000000000';
  if (format === 'date') return '2026-01-01';
  if (format === 'email') return 'budi@contoh.go.id';
  if (typeof pattern === 'string')
    return fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 1, seed: 1 })[0] ?? '';
  return 'contoh'.padEnd(Number(minLength), 'x');
}
