import { ITEMS, indicatorsOf, LINES } from './facts.js';
import { LINKS, OBJECTIVES, type Plan } from './plan.js';
import type { Unit } from './units.js';

/** The scorecard file of one unit; its facts stand in CSV files beside it. */
export function scorecardOf(unit: Unit, units: readonly Unit[], seed: number, facts: readonly string[]): string {
  const plans = indicatorsOf(unit, seed);
  const parent = units.find(({ code }) => code === unit.parent);
  const objectives = OBJECTIVES.filter(([code]) => plans.some((plan) => plan.objective === code));
  return [
    '# Made up by script/generate-agency.ts. Unit, people and numbers are fictional; change the script, not this file.',
    'berimbang: 1',
    'scorecard:',
    `  id: antah-${unit.code}-2025`,
    `  title: { id: ${text(`${unit.id}, kinerja 2025`)}, en: ${text(`${unit.en}, performance 2025`)} }`,
    '  period: 2025',
    '  source: { id: Data rekaan, en: Fictional data }',
    'organisation:',
    `  name: { id: ${text(unit.id)}, en: ${text(unit.en)} }`,
    ...(parent === undefined ? [] : [`  parent: { id: ${text(parent.id)}, en: ${text(parent.en)} }`]),
    'periods: { from: 2024-01, to: 2025-12, read: month }',
    'method: antah/kinerja@2025',
    ...dimensions(),
    'objectives:',
    ...objectives.map(
      ([code, perspective, id, en]) =>
        `  ${code}: { label: { id: ${text(id)}, en: ${text(en)} }, perspective: ${perspective} }`,
    ),
    'links:',
    ...LINKS.filter((ends) => ends.every((end) => objectives.some(([code]) => code === end))).map(
      ([from, to]) => `  - { from: ${from}, to: ${to} }`,
    ),
    'indicators:',
    ...plans.flatMap((plan) =>
      plan.code === '3b' && unit.level === 1 ? [...graded(), ...indicator(plan)] : indicator(plan),
    ),
    'surveys:',
    '  skm:',
    '    label: { id: Survei Kepuasan Masyarakat, en: Citizen satisfaction survey }',
    '    elements: element',
    '    over: [quarter]',
    '    form: counts',
    '    axis: score',
    '    grade: permenpanrb/14-2017#ikm-grade',
    ...nodes(),
    ...(unit.level === 1 ? ['facts:', '  indicator.3a.grade: { source: Laporan evaluasi (fiktif), values: A }'] : []),
    `facts-from: [${facts.join(', ')}]`,
    '',
  ].join('\n');
}

function dimensions(): readonly string[] {
  const elements = [
    ['requirement', 'Persyaratan', 'Requirements'],
    ['procedure', 'Sistem, mekanisme, dan prosedur', 'System, mechanism, procedure'],
    ['time', 'Waktu penyelesaian', 'Completion time'],
    ['cost', 'Biaya/tarif', 'Fee'],
    ['product', 'Produk spesifikasi jenis pelayanan', 'Product specification'],
    ['competence', 'Kompetensi pelaksana', 'Staff competence'],
    ['behaviour', 'Perilaku pelaksana', 'Staff behaviour'],
    ['complaint', 'Penanganan pengaduan, saran, dan masukan', 'Handling of complaints'],
    ['facility', 'Sarana dan prasarana', 'Facilities'],
  ];
  return [
    'dimensions:',
    '  element:',
    '    label: { id: Unsur, en: Element }',
    '    members:',
    ...elements.map(([code, id, en]) => `      ${code}: { id: ${text(id ?? '')}, en: ${text(en ?? '')} }`),
    '  score: { label: { id: Nilai, en: Score }, members: [1, 2, 3, 4] }',
    '  item-group:',
    '    label: { id: Variabel, en: Group of items }',
    '    members: { work: { id: Pekerjaan, en: Work }, lead: { id: Kepemimpinan, en: Leadership }, climate: { id: Suasana kerja, en: Climate } }',
    '  item:',
    '    label: { id: Butir, en: Item }',
    '    parent: item-group',
    '    members:',
    ...ITEMS.map(itemLine),
    '  line:',
    '    label: { id: Rincian belanja, en: Budget line }',
    '    members:',
    ...LINES.map(([code, id, en]) => `      ${code}: { id: ${id}, en: ${en} }`),
  ];
}

/** An item by its group and its number in it: Pekerjaan 1. */
function itemLine(item: (typeof ITEMS)[number]): string {
  const groups = { w: ['Pekerjaan', 'Work', 'work'], l: ['Kepemimpinan', 'Leadership', 'lead'] } as const;
  const climate = ['Suasana kerja', 'Climate', 'climate'] as const;
  const [id, en, parent] = item.startsWith('w') ? groups.w : item.startsWith('l') ? groups.l : climate;
  const number = item.slice(1);
  return `      ${item}: { label: { id: ${id} ${number}, en: ${en} ${number} }, parent: ${parent} }`;
}

function indicator(plan: Plan): readonly string[] {
  const keys = [
    `label: { id: ${text(plan.id)}, en: ${text(plan.en)} }`,
    `objective: ${plan.objective}`,
    `unit: ${text(plan.unit)}`,
    ...(plan.deduction === true ? ['deduction: true'] : [`validity: ${plan.validity}`, `control: ${plan.control}`]),
    ...(plan.polarity === undefined ? [] : [`polarity: ${plan.polarity}`]),
    ...(plan.variant === undefined ? [] : [`variant: ${plan.variant}`]),
    ...(plan.worst === undefined ? [] : [`worst: ${plan.worst}`]),
    ...(plan.best === undefined ? [] : [`best: ${plan.best}`]),
    `frequency: ${plan.frequency}`,
    `consolidation: ${plan.consolidation}`,
    ...(plan.reach === undefined ? [] : [`reach: ${plan.reach}`]),
    ...(plan.missing === undefined ? [] : [`missing: ${plan.missing}`]),
    ...(plan.realised === undefined ? [] : [`realised: ${plan.realised}`]),
    ...components(plan),
  ];
  return [`  ${plan.code}:`, ...keys.map((key) => `    ${key}`)];
}

function components(plan: Plan): readonly string[] {
  if (plan.code === '13b') return ['components: { numerator: budget.spent.total, denominator: budget.plan.total }'];
  if (plan.components === undefined) return [];
  const [numerator, denominator] = plan.components;
  return [`components: { numerator-unit: ${text(numerator)}, denominator-unit: ${text(denominator)} }`];
}

/** The agency's grade in the evaluation of accountability: a letter against a letter. */
function graded(): readonly string[] {
  return [
    '  3a:',
    '    label: { id: Predikat SAKIP, en: Accountability grade (SAKIP) }',
    '    objective: SS3',
    '    validity: exact',
    '    control: low',
    '    grades: permenpanrb/88-2021#akip-order',
    '    target-grade: BB',
  ];
}

function nodes(): readonly string[] {
  return [
    'nodes:',
    '  staff.item: { kind: input, dims: [semester, item], unit: scale-5, precision: printed, bounds: [1, 5], label: { id: Kuesioner pegawai, rata-rata butir, en: Staff questionnaire, item means } }',
    '  staff.group: { kind: reduce, operation: mean, of: staff.item, over: [item], to: item-group, label: { id: Kuesioner pegawai menurut variabel, en: Staff questionnaire by group } }',
    '  staff.overall: { kind: reduce, operation: mean, of: staff.item, over: [item], unit: scale-5, label: { id: Kuesioner pegawai, rata-rata seluruh butir, en: Staff questionnaire, mean of all items } }',
    '  budget.plan: { kind: input, dims: [line, month], unit: Rp, precision: exact, label: { id: Rencana penarikan dana, en: Planned withdrawals } }',
    '  budget.spent: { kind: input, dims: [line, month], unit: Rp, precision: exact, label: { id: Realisasi belanja, en: Spending } }',
    '  budget.plan.total: { kind: reduce, operation: sum, of: budget.plan, over: [line], unit: Rp, label: { id: Rencana penarikan dana seluruh rincian, en: Planned withdrawals of all lines } }',
    '  budget.spent.total: { kind: reduce, operation: sum, of: budget.spent, over: [line], unit: Rp, label: { id: Realisasi belanja seluruh rincian, en: Spending of all lines } }',
  ].map((line) =>
    line.replace(/label: \{ id: (.*), en: (.*) \} \}$/, (_, id, en) => `label: { id: ${text(id)}, en: ${text(en)} } }`),
  );
}

/** A YAML scalar, quoted where plain text would be read otherwise. */
function text(value: string): string {
  return /^[A-Za-z0-9][\w ()/*-]*$/.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}
