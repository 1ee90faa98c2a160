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
    name: {
      id: 'Kantor Pengawasan dan Pelayanan Bea dan Cukai Tipe Madya Pabean Merak',
      en: 'Merak Customs and Excise Office',
    },
    folder: 'merak',
    kind: 'kantor vertikal',
  },
  {
    code: 'madiun',
    name: { id: 'Pemerintah Kota Madiun', en: 'City of Madiun' },
    folder: 'madiun',
    kind: 'pemerintah kota',
  },
  {
    code: 'bone-bolango',
    name: { id: 'Mall Pelayanan Publik Kabupaten Bone Bolango', en: 'Public Service Mall of Bone Bolango' },
    folder: 'bone-bolango',
    kind: 'unit pelayanan publik',
  },
  {
    code: 'kebumen',
    name: {
      id: 'Dinas Perindustrian, Perdagangan, Koperasi, Usaha Kecil dan Menengah Kabupaten Kebumen',
      en: 'Industry, Trade, Cooperatives and Small Business Office of Kebumen',
    },
    folder: 'kebumen',
    kind: 'dinas',
  },
  {
    code: 'sampang',
    name: {
      id: 'Dinas Koperasi, Usaha Mikro dan Tenaga Kerja Kabupaten Sampang',
      en: 'Cooperatives, Micro Business and Labour Office of Sampang',
    },
    folder: 'sampang',
    kind: 'dinas',
  },
  {
    code: 'antah-berantah',
    name: { id: 'Dinas Layanan Warga Kabupaten Antah Berantah', en: 'Citizen Services Office of Antah Berantah' },
    folder: 'agency',
    kind: 'dinas',
  },
];
