import type { Entry, Explained, Pair, ScriptWords } from '../src/report/entry.js';

/**
 * The script of a report page: language and display, and the drawer with explanations. Everything that comes from data is
 * written as text, never as HTML.
 */

const root = document.documentElement;
const read = (id: string): string => document.getElementById(id)?.textContent ?? '';
const words = JSON.parse(read('words')) as ScriptWords;
const drawer = document.querySelector<HTMLDialogElement>('#drawer');
const body = document.querySelector<HTMLElement>('#drawer-body');
const path = document.querySelector<HTMLElement>('#drawer-path');
const back = document.querySelector<HTMLButtonElement>('#drawer-back');

const inWords = (text: Pair): string => (typeof text === 'string' ? text : root.lang === 'id' ? text[0] : text[1]);

/** An element with a class and what it holds; texts become text nodes. */
function make(tag: string, name: string, ...held: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  element.append(...held);
  return element;
}

const loaded = new Map<string, Promise<Explained>>();

/** The explanations of a card, unpacked once. */
function explained(card: string): Promise<Explained> {
  const known = loaded.get(card) ?? unpack(read(`data-${card}`));
  loaded.set(card, known);
  return known;
}

async function unpack(text: string): Promise<Explained> {
  const bytes = Uint8Array.from(atob(text.trim()), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text()) as Explained;
}

/** Entries from the one that was opened first down to the one shown. */
let trail: readonly number[] = [];
let open: { readonly card: string; readonly by: HTMLElement } | null = null;

async function show(): Promise<void> {
  if (open === null || body === null || path === null || back === null) return;
  const at = trail.at(-1);
  back.hidden = trail.length < 2;
  try {
    const { entries, rules } = await explained(open.card);
    const entry = at === undefined ? undefined : entries[at];
    if (entry === undefined) return;
    const names = trail.flatMap((number) => entries[number] ?? []).map(({ label }) => inWords(label));
    path.replaceChildren([inWords(words.explanation), ...names].slice(0, 1).concat(names.slice(-2)).join(' / '));
    body.replaceChildren(...written(entry, entries, rules));
  } catch {
    body.replaceChildren(make('p', 'x-note', inWords(words.cannot)));
  }
  drawer?.scrollTo(0, 0);
}

function written(entry: Entry, entries: Explained['entries'], rules: Explained['rules']): readonly Node[] {
  const place = entry.place === undefined ? '' : `, ${inWords(entry.place)}`;
  const name = make('h2', '', `${inWords(entry.label)}${place}`);
  name.id = 'drawer-name';
  name.tabIndex = -1;
  return [
    name,
    make('p', 'x-value', inWords(entry.value)),
    make('p', 'x-sentence', inWords(entry.sentence)),
    ...(entry.warnings ?? []).map((warning) => make('p', 'x-note', inWords(warning))),
    ...formula(entry),
    ...facts(entry),
    ...operands(entry, entries),
    ...cited(entry, rules),
    ...(entry.notes === undefined ? [] : [make('h3', '', inWords(words.notes))]),
    ...(entry.notes ?? []).map((note) => make('p', 'x-plain', inWords(note))),
    make('p', 'x-address', `${inWords(words.address)}: `, make('code', '', entry.address)),
  ];
}

function formula({ formula: own }: Entry): readonly Node[] {
  if (own === undefined) return [];
  return [
    make('h3', '', inWords(words.formula)),
    make(
      'div',
      'x-block',
      make('p', 'x-names', `${own.names} (${inWords(words.names)})`),
      make('p', '', `${inWords(own.numbers)} (${inWords(words.numbers)})`),
    ),
  ];
}

function facts(entry: Entry): readonly Node[] {
  const rows: (readonly [Pair, string])[] = [];
  const { source } = entry;
  if (source !== undefined) {
    rows.push([words.source, [inWords(source.where), inWords(source.status)].filter((text) => text !== '').join('; ')]);
    rows.push([words.written, `“${source.text}”`]);
    if (source.note !== undefined) rows.push([words.notes, inWords(source.note)]);
  }
  if (entry.band !== undefined) rows.push([words.band, inWords(entry.band)]);
  if (entry.rounding !== undefined) rows.push([words.rounding, inWords(entry.rounding)]);
  if (entry.range !== undefined) rows.push([words.range, inWords(entry.range)]);
  if (entry.method !== undefined) rows.push([words.method, inWords(entry.method)]);
  if (entry.missing !== undefined) rows.push([words.missing, entry.missing.join('; ')]);
  if (rows.length === 0) return [];
  const list = make('dl', 'x-facts');
  for (const [name, text] of rows) list.append(make('dt', '', inWords(name)), make('dd', '', text));
  const space = make('h3', '', inWords(words.source));
  return source === undefined ? [make('div', 'x-plain', list)] : [space, list];
}

function operands(entry: Entry, entries: Explained['entries']): readonly Node[] {
  if (entry.cut === true) return [make('p', 'x-plain', inWords(words.cut))];
  if (entry.operands === undefined) return [];
  const list = make('ul', 'x-list');
  for (const number of entry.operands) {
    const child = entries[number];
    if (child === undefined) continue;
    const label = inWords(child.label);
    const place = child.place === undefined ? '' : `, ${inWords(child.place)}`;
    const sentence = inWords(child.sentence);
    const how = sentence.includes(': ') ? sentence.slice(sentence.indexOf(': ') + 2) : '';
    const button = make(
      'button',
      'x-child',
      make('span', 'x-name', `${label}${place}`),
      make('strong', '', inWords(child.value)),
      make('span', 'x-how', how.length > 160 ? `${how.slice(0, 157)}…` : how),
    );
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => {
      trail = [...trail, number];
      void show().then(() => document.getElementById('drawer-name')?.focus());
    });
    list.append(make('li', '', button));
  }
  return [make('h3', '', inWords(words.operands)), list];
}

function cited(entry: Entry, rules: Explained['rules']): readonly Node[] {
  const own = (entry.rules ?? []).flatMap((number) => rules[number] ?? []);
  if (own.length === 0) return [];
  return [
    make('h3', '', inWords(words.rules)),
    ...own.map(({ rule, cited: source, basis, certainty, sure, note }) =>
      make(
        'div',
        'x-rule',
        make(
          'p',
          '',
          make('code', '', rule),
          ' ',
          make('span', 'tag', inWords(basis)),
          ' ',
          make('span', sure ? 'tag' : 'tag unsure', inWords(certainty)),
        ),
        make('p', '', inWords(source)),
        ...(note === undefined ? [] : [make('p', '', inWords(note))]),
      ),
    ),
  ];
}

document.addEventListener('click', (event) => {
  const by = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-entry]') : null;
  if (by === null || drawer === null) return;
  open = { card: by.dataset.card ?? '', by };
  trail = [Number(by.dataset.entry)];
  by.classList.add('open');
  body?.replaceChildren();
  void show().then(() => document.getElementById('drawer-name')?.focus());
  drawer.showModal();
});
back?.addEventListener('click', () => {
  trail = trail.slice(0, -1);
  void show().then(() => document.getElementById('drawer-name')?.focus());
});
document.getElementById('drawer-close')?.addEventListener('click', () => drawer?.close());
drawer?.addEventListener('click', (event) => {
  // Only the ground beside the drawer is the dialog itself.
  if (event.target === drawer && event.clientX < drawer.getBoundingClientRect().left) drawer.close();
});
drawer?.addEventListener('close', () => {
  const by = open?.by;
  open = null;
  by?.classList.remove('open');
  by?.focus();
});

/** Language and display last as long as the visit; a page that may keep nothing forgets them. */
function keep(name: string, value: string): void {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    return;
  }
}
function kept(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

function speak(language: string): void {
  if (language !== 'id' && language !== 'en') return;
  root.lang = language;
  for (const button of document.querySelectorAll<HTMLElement>('button[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  for (const element of document.querySelectorAll<HTMLElement>('[data-label-id]'))
    element.setAttribute('aria-label', (language === 'id' ? element.dataset.labelId : element.dataset.labelEn) ?? '');
  const title = document.querySelector<HTMLElement>('title');
  if (title !== null) title.textContent = (language === 'id' ? title.dataset.labelId : title.dataset.labelEn) ?? '';
  void show();
}
for (const button of document.querySelectorAll<HTMLElement>('button[data-language]')) {
  button.addEventListener('click', () => {
    const language = button.dataset.language ?? root.lang;
    keep('berimbang-language', language);
    speak(language);
  });
}
speak(/[#&]lang=(id|en)\b/.exec(location.hash)?.[1] ?? kept('berimbang-language') ?? root.lang);

const dark = document.querySelector<HTMLElement>('[data-theme-switch]');
const system = matchMedia('(prefers-color-scheme: dark)');
const isDark = (): boolean => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
const tellTheme = (): void => dark?.setAttribute('aria-pressed', String(isDark()));
const theme = kept('berimbang-theme');
if (theme !== null) root.dataset.theme = theme;
tellTheme();
system.addEventListener('change', tellTheme);
dark?.addEventListener('click', () => {
  root.dataset.theme = isDark() ? 'light' : 'dark';
  keep('berimbang-theme', root.dataset.theme);
  tellTheme();
});
document.querySelector('[data-print]')?.addEventListener('click', () => print());

/** Scorecards of several are folded: a link to one opens it, and leads to the line that folds it. */
const units = [...document.querySelectorAll<HTMLDetailsElement>('details.folded')];
function unfoldTarget(): void {
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  const unit = target?.closest<HTMLDetailsElement>('details.folded') ?? null;
  if (unit === null) return;
  unit.open = true;
  unit.scrollIntoView();
  unit.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
}
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#card-"]') : null;
  // A link to the place where the page already is changes no address.
  if (link !== null && link.getAttribute('href') === location.hash) unfoldTarget();
});
addEventListener('hashchange', unfoldTarget);
unfoldTarget();

const all = document.querySelector<HTMLButtonElement>('[data-unfold]');
const tellUnits = (): void => all?.setAttribute('aria-pressed', String(units.every(({ open }) => open)));
for (const unit of units) unit.addEventListener('toggle', tellUnits);
if (all !== null) all.hidden = false;
all?.addEventListener('click', () => {
  const isClosing = units.every(({ open }) => open);
  for (const unit of units) unit.open = !isClosing;
});

/** Paper cannot unfold anything: what is folded is opened for printing, and folded again. Scorecards that are folded stay a line. */
let unfolded: readonly HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open]):not(.folded)')];
  for (const details of unfolded) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of unfolded) details.open = false;
  unfolded = [];
});
