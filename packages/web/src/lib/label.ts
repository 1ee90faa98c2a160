/** A name as it is typed: in Indonesian, and in English where it has an English one. */
export interface TypedName {
  readonly name: string;
  /** Empty where it has none. */
  readonly english: string;
}

type Label = string | { readonly id: string; readonly en?: string | undefined };

/** The name as it is kept: in one language, or in both. */
export function labelOf({ name, english }: TypedName): string | { readonly id: string; readonly en: string } {
  return english.trim() === '' ? name.trim() : { id: name.trim(), en: english.trim() };
}

/** The name as it would be typed: the same in both languages is typed once. */
export function typedOf(label: Label): TypedName {
  if (typeof label === 'string') return { name: label, english: '' };
  return { name: label.id, english: label.en === label.id ? '' : (label.en ?? '') };
}

/** The name for each language of the screen. */
export function bothOf(label: string | { readonly id: string; readonly en: string }): {
  readonly id: string;
  readonly en: string;
} {
  return typeof label === 'string' ? { id: label, en: label } : label;
}
