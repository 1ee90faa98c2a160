const MOST = 150;

/**
 * A file's name for display and for saving: without folders, without control characters, without marks that turn the writing
 * direction or cannot be seen, and without signs that systems give a meaning of their own. Its extension stays.
 */
export function displayName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/^\.+|[. ]+$/g, '');
  const dot = plain.lastIndexOf('.');
  const extension = dot < 0 ? '' : plain.slice(dot).slice(0, 12);
  const stem = dot < 0 ? plain : plain.slice(0, dot);
  const short = [...stem]
    .slice(0, MOST - extension.length)
    .join('')
    .trim();
  return `${RESERVED.test(short) || short === '' ? '_' : ''}${short}${extension}`;
}

/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
