import type { Label } from '@berimbang/engine';

/** Sentences about surveys and questionnaires in files, Indonesian and English side by side. */

export const scoreOutsideScale = (dimension: string, code: string, low: string, high: string): Label => ({
  id: `skor ${code} pada dimensi ${dimension} di luar skala ${low} sampai ${high}`,
  en: `the score ${code} of the dimension ${dimension} is outside the scale ${low} to ${high}`,
});
export const surveyNeedsAxis = (form: string): Label => ({
  id: `form: ${form} membutuhkan axis: dimensi responden (answers) atau dimensi skor (counts)`,
  en: `form: ${form} needs an axis: the dimension of the respondents (answers) or of the scores (counts)`,
});

export const wavesNotInOver = (over: string): Label => ({
  id: `dimensi gelombang ${over} harus tercantum dalam over survei ini`,
  en: `the dimension of waves ${over} must stand in the over of this survey`,
});

export const wavesAreServices = (over: string): Label => ({
  id: `${over} dipakai sebagai dimensi layanan (unit) sekaligus dimensi gelombang (waves); keduanya harus berbeda`,
  en: `${over} is both the dimension of services (unit) and of waves; the two must differ`,
});

export const needsAnswersOrCounts = (key: string): Label => ({
  id: `${key} memerlukan jawaban tiap responden atau banyaknya jawaban (form: answers atau counts)`,
  en: `${key} needs raw answers or answer counts (form: answers or counts)`,
});

export const needsCovariance = (): Label => ({
  id: 'dari banyaknya jawaban saja hubungan antarunsur tidak diketahui; tulis covariance: independent atau upper-bound',
  en: 'from counts alone it is not known how answers to different elements go together; write covariance: independent or upper-bound',
});

export const covarianceIsKnown = (): Label => ({
  id: 'jawaban tiap responden sudah memuat hubungan antarunsur; hapus covariance',
  en: 'raw answers already hold how elements go together; remove covariance',
});

export const gradesNeedRule = (): Label => ({
  id: 'peluang mutu membutuhkan tabel mutu; tulis grade pada survei ini',
  en: 'probabilities of grades need a table of grades; write grade for this survey',
});

export const attributeNotAMember = (member: string, dimension: string, value: string): Label => ({
  id: `${member}: atribut ${dimension} bernilai ${value}, yang bukan anggota dimensi ${dimension}`,
  en: `${member}: the attribute ${dimension} is ${value}, which is no member of the dimension ${dimension}`,
});

export const nobodyInGroups = (axis: string, dimension: string): Label => ({
  id: `tidak ada anggota ${axis} yang mempunyai atribut ${dimension}`,
  en: `no member of ${axis} has the attribute ${dimension}`,
});
