import type { Label } from '@berimbang/engine';

/** Text that is HTML already; every other text is escaped where it enters a page. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Piece = Html | string | number | null | undefined | false | readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for element content and quoted attributes; signs that no text may hold become a replacement mark. */
export function escapeHtml(text: string): string {
  return text.replace(UNFIT, '\ufffd').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Control signs, and the marks that turn the direction of the text that follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a page
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

function pieceText(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  return piece.map(pieceText).join('');
}

/** A piece of HTML: what is put into it is escaped unless it is HTML itself; lists are joined; null and false are nothing. */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(texts.map((text, i) => text + pieceText(pieces[i])).join(''));
}

/** A text in both languages; the page shows one of them. */
export function say({ id, en }: Label): Html {
  if (id === en) return html`${id}`;
  return html`<span lang="id">${id}</span><span lang="en">${en}</span>`;
}

/** The name of a part for those who do not see it; the page's script keeps it in the language shown. */
export function named({ id, en }: Label): Html {
  return html`aria-label="${id}" data-label-id="${id}" data-label-en="${en}"`;
}
