/** The short form that a name carries in brackets at its end: NKO of "Nilai Kinerja Organisasi (NKO)"; null where there is none. */
export function shortName(name: string): string | null {
  return /\(([^()]{2,12})\)$/.exec(name)?.[1] ?? null;
}
