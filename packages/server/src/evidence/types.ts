import type { EvidenceType } from '@berimbang/contract';

interface Accepted {
  readonly extensions: readonly string[];
  /** Media types under which it is sent. */
  readonly declared: readonly string[];
}

const ACCEPTED: Readonly<Record<EvidenceType, Accepted>> = {
  pdf: { extensions: ['pdf'], declared: ['application/pdf'] },
  png: { extensions: ['png'], declared: ['image/png'] },
  jpeg: { extensions: ['jpg', 'jpeg'], declared: ['image/jpeg'] },
  webp: { extensions: ['webp'], declared: ['image/webp'] },
  xlsx: {
    extensions: ['xlsx'],
    declared: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  },
  docx: {
    extensions: ['docx'],
    declared: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  },
  ods: { extensions: ['ods'], declared: ['application/vnd.oasis.opendocument.spreadsheet'] },
  odt: { extensions: ['odt'], declared: ['application/vnd.oasis.opendocument.text'] },
  // Windows calls a table of values after the program that opens it.
  csv: { extensions: ['csv'], declared: ['text/csv', 'application/csv', 'text/plain', 'application/vnd.ms-excel'] },
  txt: { extensions: ['txt'], declared: ['text/plain'] },
};

/** Senders that do not know a type say this. */
const UNKNOWN = 'application/octet-stream';

/** Extensions that are taken, for people. */
export const ACCEPTED_WORDS = Object.values(ACCEPTED)
  .flatMap(({ extensions }) => extensions)
  .join(', ');

/** The kind that a name's extension says; null where it is none that is taken. */
export function typeByName(name: string): EvidenceType | null {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return typeWhere(({ extensions }) => extensions.includes(extension));
}

/** Whether a declared media type fits a kind, belongs to another one, or is taken for none. */
export function declaredFits(declared: string, type: EvidenceType): 'fits' | 'other' | 'unknown' {
  const media = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  if (media === UNKNOWN || ACCEPTED[type].declared.includes(media)) return 'fits';
  return typeWhere((own) => own.declared.includes(media)) === null ? 'unknown' : 'other';
}

function typeWhere(holds: (own: Accepted) => boolean): EvidenceType | null {
  for (const [type, own] of Object.entries(ACCEPTED)) if (holds(own)) return type as EvidenceType;
  return null;
}
