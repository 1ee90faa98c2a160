type Text = { readonly id: string; readonly en: string };

/** The API's areas, in the order in which its page shows them. */
export const API_TAGS: Readonly<Record<string, Text>> = {
  'sign-in': {
    id: 'Masuk dengan kata sandi atau sistem masuk tunggal, dan keluar.',
    en: 'Signing in with a password or single sign-on, and signing out.',
  },
  password: { id: 'Mengganti dan memulihkan kata sandi.', en: 'Changing a password, and setting a lost one anew.' },
  'second factor': {
    id: 'Kode sekali pakai dari aplikasi autentikator, dan kode pemulihan.',
    en: 'One-time codes of an authenticator, and recovery codes.',
  },
  'API tokens': {
    id: 'Token untuk program: terbatas, berjangka, dapat dicabut.',
    en: 'Tokens for programs: limited, expiring, revocable.',
  },
  organisations: {
    id: 'Badan yang memiliki datanya sendiri, dan pengaturannya.',
    en: 'The bodies that own their data, and their settings.',
  },
  units: {
    id: 'Pohon unit organisasi beserta riwayatnya.',
    en: 'The tree of an organisation’s offices, with its history.',
  },
  users: { id: 'Orang-orang dalam organisasi.', en: 'The people of an organisation.' },
  grants: {
    id: 'Peran yang diberikan atas unit dan semua di bawahnya.',
    en: 'Roles given over a unit and everything below it.',
  },
  periods: {
    id: 'Tahun, semester, triwulan dan bulan: dibuka, ditutup, dikunci.',
    en: 'Years, semesters, quarters and months: opened, closed, locked.',
  },
  'methods and rule packs': {
    id: 'Metode dan paket aturan: bawaan dan milik sendiri, masing-masing bertanggal.',
    en: 'Methods and rule packs: those shipped and own ones, each dated.',
  },
  scorecards: {
    id: 'Kartu skor suatu unit dalam satu tahun, dari rancangan sampai ditutup.',
    en: 'The scorecard of a unit and a year, from draft to closed.',
  },
  perspectives: { id: 'Perspektif kartu skor.', en: 'Perspectives of a scorecard.' },
  objectives: { id: 'Sasaran strategis.', en: 'Strategic objectives.' },
  links: { id: 'Hubungan sebab-akibat antar sasaran.', en: 'Cause-effect links between objectives.' },
  indicators: {
    id: 'Indikator kinerja dengan manual IKU lengkap.',
    en: 'Performance indicators, each with its full manual.',
  },
  targets: {
    id: 'Target dan lintasannya, dengan riwayat revisi.',
    en: 'Targets and trajectories, with their revisions.',
  },
  matrices: { id: 'Perbandingan berpasangan (AHP).', en: 'Pairwise comparisons (AHP).' },
  blocks: {
    id: 'Bagian lain kartu skor: survei, kuesioner, rasio, sampel, node.',
    en: 'Other parts of a scorecard: surveys, questionnaires, ratios, samples, nodes.',
  },
  imports: {
    id: 'Kartu skor dari berkas dan kembali menjadi berkas.',
    en: 'Scorecards from files, and into files again.',
  },
  'data owners': {
    id: 'Kepada siapa nilai dipercayakan, serah terima dan pengganti.',
    en: 'To whom values are entrusted, hand-over and stand-ins.',
  },
  facts: {
    id: 'Nilai dan perjalanannya: dimasukkan, diajukan, diverifikasi, disetujui, dikembalikan.',
    en: 'Values and their life: entered, submitted, verified, approved, returned.',
  },
  evidence: { id: 'Berkas yang menunjukkan asal suatu nilai.', en: 'Files that show where a value comes from.' },
  comments: { id: 'Percakapan pada nilai, indikator dan periode.', en: 'Talk about values, indicators and periods.' },
  results: {
    id: 'Hasil, penjelasannya, dan audit angka cetakan.',
    en: 'Results, their explanations, and the audit of printed figures.',
  },
  events: { id: 'Hasil baru saat itu juga.', en: 'New results as they come.' },
  measures: { id: 'Tindak lanjut atas capaian merah.', en: 'What is done about red results.' },
  findings: { id: 'Temuan APIP dan jawabannya.', en: 'Findings of auditors, and their answers.' },
  reminders: {
    id: 'Nilai yang belum masuk, tenggat dan pengingat.',
    en: 'Values not yet there, deadlines and reminders.',
  },
  notifications: { id: 'Pemberitahuan untuk diri sendiri.', en: 'What a person was told.' },
  'audit-log': {
    id: 'Setiap perubahan dalam rantai hash yang dapat diperiksa.',
    en: 'Every change, in a hash chain that can be checked.',
  },
};
