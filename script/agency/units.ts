/** The units of the agency, three levels deep. All names are made up; Antah Berantah is the never-never land of Malay tales. */
export interface Unit {
  readonly code: string;
  readonly id: string;
  readonly en: string;
  readonly level: 1 | 2 | 3;
  readonly parent: string | null;
}

const unit = (code: string, id: string, en: string, level: Unit['level'], parent: string | null): Unit => ({
  code,
  id,
  en,
  level,
  parent,
});

export const UNITS: readonly Unit[] = [
  unit('dinas', 'Dinas Layanan Warga Kabupaten Antah Berantah', 'Citizen Services Office of Antah Berantah', 1, null),
  unit('izin', 'Bidang Perizinan', 'Licensing Division', 2, 'dinas'),
  unit('adu', 'Bidang Pengaduan dan Informasi', 'Complaints and Information Division', 2, 'dinas'),
  unit('sarana', 'Bidang Sarana Layanan', 'Service Facilities Division', 2, 'dinas'),
  unit('izin-usaha', 'Seksi Izin Usaha Khayal', 'Imaginary Business Licences Section', 3, 'izin'),
  unit('izin-bangun', 'Seksi Izin Bangunan Khayal', 'Imaginary Building Permits Section', 3, 'izin'),
  unit('adu-warga', 'Seksi Pengaduan Warga', 'Citizen Complaints Section', 3, 'adu'),
  unit('adu-info', 'Seksi Informasi Publik', 'Public Information Section', 3, 'adu'),
  unit('sarana-loket', 'Seksi Loket dan Gerai', 'Counters and Kiosks Section', 3, 'sarana'),
  unit('sarana-digital', 'Seksi Layanan Digital', 'Digital Services Section', 3, 'sarana'),
];
