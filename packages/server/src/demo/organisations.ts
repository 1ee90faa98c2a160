import type { Role } from '@berimbang/contract';

/** An organisation of the demonstration: its scorecards stand in a folder of `examples`. */
export interface DemoOrganisation {
  readonly code: string;
  readonly name: { readonly id: string; readonly en: string };
  readonly folder: string;
  readonly kind: string;
}

/** The five published measurements, each as an organisation, and a made-up office with a tree of units. */
export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  {
    code: 'merak',
    name: { id: 'KPPBC TMP Merak', en: 'Merak Customs and Excise Office' },
    folder: 'merak',
    kind: 'kantor vertikal',
  },
  { code: 'madiun', name: { id: 'Kota Madiun', en: 'City of Madiun' }, folder: 'madiun', kind: 'pemerintah kota' },
  {
    code: 'bone-bolango',
    name: { id: 'DPMPTSP Kabupaten Bone Bolango', en: 'Investment and One-Stop Service Office of Bone Bolango' },
    folder: 'bone-bolango',
    kind: 'dinas',
  },
  { code: 'kebumen', name: { id: 'Kabupaten Kebumen', en: 'Kebumen Regency' }, folder: 'kebumen', kind: 'dinas' },
  { code: 'sampang', name: { id: 'Kabupaten Sampang', en: 'Sampang Regency' }, folder: 'sampang', kind: 'dinas' },
  {
    code: 'antah-berantah',
    name: { id: 'Dinas Layanan Warga Kabupaten Antah Berantah', en: 'Citizen Services Office of Antah Berantah' },
    folder: 'agency',
    kind: 'dinas',
  },
];

/** People of every demo organisation, by the first part of their user name. */
export const DEMO_PEOPLE: readonly { readonly name: string; readonly role: Role }[] = [
  { name: 'admin', role: 'administrator' },
  { name: 'perencana', role: 'planner' },
  { name: 'pemilik-data', role: 'data-owner' },
  { name: 'verifikator', role: 'verifier' },
  { name: 'pimpinan', role: 'approver' },
  { name: 'apip', role: 'auditor' },
];
