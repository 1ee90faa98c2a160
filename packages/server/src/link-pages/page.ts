import type { Language } from '../http/language.js';

/** Pages at which the one-time links of invitations end: a form each, without anything from outside. */
export type LinkPage = 'first-administrator' | 'set-password';

type Text = { readonly id: string; readonly en: string };

const WORDS = {
  'first-administrator': { id: 'Administrator pertama', en: 'The first administrator' },
  'set-password': { id: 'Buat kata sandi', en: 'Set a password' },
  name: { id: 'Nama', en: 'Name' },
  email: { id: 'Surel', en: 'E-mail' },
  password: { id: 'Kata sandi (sedikitnya 12 karakter)', en: 'Password (at least 12 characters)' },
  send: { id: 'Simpan', en: 'Save' },
  done: { id: 'Selesai. Anda dapat masuk sekarang.', en: 'Done. You can sign in now.' },
  api: { id: 'Ke halaman API', en: 'To the API page' },
  script: { id: 'Halaman ini memerlukan JavaScript.', en: 'This page needs JavaScript.' },
} as const satisfies Readonly<Record<string, Text>>;

/** The page; the token stands behind the # of its address, which browsers do not send. */
export function linkPage(page: LinkPage, language: Language): string {
  const say = (name: keyof typeof WORDS): string => WORDS[name][language];
  const field = (name: 'name' | 'email' | 'password', type: string, complete: string): string =>
    `<label>${say(name)}<input name="${name}" type="${type}" autocomplete="${complete}" required${name === 'password' ? ' minlength="12"' : ''}></label>`;
  const fields =
    page === 'set-password' ? '' : `${field('name', 'text', 'name')}${field('email', 'email', 'username')}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Berimbang: ${say(page)}</title>
<link rel="stylesheet" href="/link-pages/page.css">
<script src="/link-pages/page.js" defer></script>
</head>
<body>
<main>
<h1>${say(page)}</h1>
<noscript><p>${say('script')}</p></noscript>
<form data-to="${page === 'set-password' ? '/api/password-reset/redeem' : '/api/first-administrator'}">
${fields}${field('password', 'password', 'new-password')}
<button>${say('send')}</button>
</form>
<p role="status" data-done="${say('done')}"></p>
<p><a href="/api/docs">${say('api')}</a></p>
</main>
</body>
</html>
`;
}

export const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:0;background:Canvas;color:CanvasText}
main{max-width:26rem;margin:12vh auto;padding:0 1.25rem}
h1{font-size:1.4rem}
label{display:block;margin:1rem 0}
input,button{font:inherit;box-sizing:border-box;padding:.6rem .7rem;border-radius:.4rem;border:1px solid GrayText}
input{display:block;width:100%;margin-top:.25rem}
button{background:#0f5f5c;border-color:#0f5f5c;color:#fff;min-height:2.75rem}
`;

/** Sends the form with the token, and says what the server answered. */
export const SCRIPT = `'use strict';
const form = document.querySelector('form');
const said = document.querySelector('[role=status]');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    const body = { token: location.hash.slice(1), ...Object.fromEntries(new FormData(form)) };
    const answer = await fetch(form.dataset.to, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
      body: JSON.stringify(body),
    });
    if (answer.ok) {
      form.hidden = true;
      said.textContent = said.dataset.done;
      return;
    }
    const { what, next, details = [] } = await answer.json();
    said.textContent = [what, ...details.map((detail) => detail.what), next].join(' ');
  } catch (error) {
    said.textContent = String(error);
  }
  button.disabled = false;
});
`;
