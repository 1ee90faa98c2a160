import { nearestName, type Rational, typesetNumber } from '@berimbang/engine';
import type { WeightGroup } from '@berimbang/files';
import { Refusal, refuse } from '../http/refusal.js';

const PARTS: Readonly<
  Record<WeightGroup['section'], { readonly id: string; readonly en: string; readonly many: string }>
> = {
  perspectives: { id: 'perspektif', en: 'perspective', many: 'perspectives' },
  objectives: { id: 'sasaran', en: 'objective', many: 'objectives' },
  indicators: { id: 'indikator', en: 'indicator', many: 'indicators' },
};
const MOST_DECIMALS = 4;

export function unknownPart(
  section: WeightGroup['section'],
  code: string,
  where: string,
  known: readonly string[],
): Refusal {
  const suggestion = nearestName(code, known);
  return refuse(
    'unprocessable',
    {
      what: {
        id: `Kartu skor ini tidak mempunyai ${PARTS[section].id} ${code}.`,
        en: `This scorecard has no ${PARTS[section].en} ${code}.`,
      },
      why: { id: 'Bobot ditulis pada bagian yang ada.', en: 'A weight stands at a part that is there.' },
      next: { id: 'Pakai kode yang ada.', en: 'Use a code that is there.' },
    },
    { where, details: [{ where, what: code, ...(suggestion === undefined ? {} : { suggestion }) }] },
  );
}

export function setTwice(where: string): Refusal {
  return new Refusal('invalid-request', {
    where,
    details: [{ where, what: 'the same part stands earlier in this request' }],
  });
}

export function noWeightRead(code: string, where: string): Refusal {
  return refuse(
    'unprocessable',
    {
      what: { id: `Bobot ${code} tidak dibaca.`, en: `The weight of ${code} is not read.` },
      why: {
        id: 'Metode membagi rata bagian ini, atau mengambil bobotnya dari tabel atau matriks.',
        en: 'The method weighs these parts alike, or takes their weights from a table or a matrix.',
      },
      next: { id: 'Ubah tabel, matriks, atau metodenya.', en: 'Change the table, the matrix or the method.' },
    },
    { where },
  );
}

export function broughtByMethod(code: string, where: string): Refusal {
  return refuse(
    'conflict',
    {
      what: { id: `Bobot ${code} ditetapkan oleh metode.`, en: `The weight of ${code} is the method's.` },
      why: { id: 'Bagian ini berasal dari metode.', en: 'The part comes from the method.' },
      next: {
        id: `Tambahkan ${code} ke dalam kartu skor dengan bobotnya sendiri.`,
        en: `Add ${code} to the scorecard with a weight of its own.`,
      },
    },
    { where },
  );
}

export function negative(code: string, weight: string, where: string): Refusal {
  return refuse(
    'unprocessable',
    {
      what: { id: `Bobot ${code} negatif: ${weight}.`, en: `The weight of ${code} is negative: ${weight}.` },
      why: { id: 'Bobot adalah bagian dari keseluruhan.', en: 'A weight is a share of a whole.' },
      next: { id: 'Kirim nol atau bilangan positif.', en: 'Send zero or a positive number.' },
    },
    { where },
  );
}

export function needsReason(): Refusal {
  return refuse(
    'unprocessable',
    {
      what: { id: 'Bobot diubah tanpa alasan.', en: 'Weights are changed without a reason.' },
      why: {
        id: 'Kartu skor ini sudah aktif: nilainya berubah, dan riwayatnya menyebut alasannya.',
        en: 'The scorecard is active: its scores change, and its history says why.',
      },
      next: { id: 'Kirim lagi dengan alasan.', en: 'Send them again with a reason.' },
    },
    { where: 'body.reason' },
  );
}

/** The weights of a group do not add to what the method asks for. */
export function sumIsNot({ section, of, parts }: WeightGroup, total: Rational, required: '1' | '100'): Refusal {
  const whose = of === '' ? { id: '', en: '' } : { id: ` pada ${of}`, en: ` of ${of}` };
  const sum = { id: decimal(total, 'id'), en: decimal(total, 'en') };
  const codes = parts.map(({ code }) => code).join(', ');
  return refuse(
    'unprocessable',
    {
      what: {
        id: `Bobot ${PARTS[section].id}${whose.id} berjumlah ${sum.id}, seharusnya ${required}.`,
        en: `The weights of the ${PARTS[section].many}${whose.en} add to ${sum.en}, not to ${required}.`,
      },
      why: {
        id: `Metode meminta jumlah ${required}; tanpa itu tidak ada nilai.`,
        en: `The method asks for ${required}; without it there is no score.`,
      },
      next: {
        id: `Kirim bobot ${codes} bersama-sama sehingga jumlahnya ${required}.`,
        en: `Send the weights of ${codes} together so that they add to ${required}.`,
      },
    },
    { where: 'body.weights' },
  );
}

function decimal(value: Rational, language: 'id' | 'en'): string {
  const exact = Array.from({ length: MOST_DECIMALS }, (_, i) => i).find(
    (decimals) => (value.n * 10n ** BigInt(decimals)) % value.d === 0n,
  );
  return typesetNumber(value, language, exact ?? MOST_DECIMALS);
}
