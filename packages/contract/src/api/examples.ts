/**
 * A body of each kind that a newcomer sends first, by the name that its shape has in the API's description. Where there is none, a
 * page makes one up from the types, which does not tell what belongs together.
 */
export const BODY_EXAMPLES: Readonly<Record<string, object>> = {
  SignIn: { name: 'perencana.antah-berantah', password: 'kata sandi Anda' },
  NewIndicator: {
    code: 'uji-1',
    body: {
      objective: 'SS1',
      unit: '%',
      validity: 'exact',
      control: 'moderate',
      label: { id: 'Indikator uji', en: 'Trial indicator' },
    },
  },
  SetTargets: { targets: [{ kind: 'target', value: '80', revision: 0 }] },
  EnterFact: { node: 'indicator.uji-1.realised', value: '72', source: 'Laporan, tabel 3', submit: true },
  EnterFacts: {
    mode: 'partial',
    submit: false,
    items: [
      { node: 'indicator.uji-1.realised', value: '72', source: 'Laporan, tabel 3' },
      { node: 'indicator.uji-2.realised', missing: 'late' },
    ],
  },
  StepFact: { reason: null },
  NewOrganisation: {
    code: 'dinas-contoh',
    name: { id: 'Dinas Contoh', en: 'Example Office' },
    kind: 'dinas',
    administrator: { name: 'Sri Contoh', email: 'sri@contoh.go.id' },
  },
  InviteUser: { name: 'Budi Contoh', email: 'budi@contoh.go.id', grants: [{ role: 'planner', unitId: null }] },
  NewUnit: { code: 'sekretariat', name: { id: 'Sekretariat', en: 'Secretariat' }, kind: 'sekretariat' },
  NewPeriod: { code: '2026-Q1' },
  NewPeriodsOfYear: { year: 2026, kind: 'quarter', due: { entry: 10, verification: 15, approval: 20 } },
  PeriodStep: { reason: 'Sesuai jadwal' },
};
