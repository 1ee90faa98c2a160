import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { ENGINE_VERSION, type Language } from '@berimbang/engine';
import { resultFingerprint } from '../present.js';
import { auditSection } from './audit.js';
import type { ReportCard } from './card.js';
import { derivations } from './derivations.js';
import { drawer, scriptWords } from './drawer.js';
import { Explanations } from './explanations.js';
import { fontFaces } from './fonts.js';
import { findingOf, foldLine, headline, lead } from './headline.js';
import { Html, html, named, say } from './html.js';
import { indicatorTable } from './indicators.js';
import { Numbers } from './numbers.js';
import { inTreeOrder, overview, type Told } from './overview.js';
import { perspectivesPart } from './perspectives.js';
import { cardPictures, isDetail, perspectivesOf, pictureFigures, rulerDrawing, rulerOf } from './pictures.js';
import { resultsSection } from './results.js';
import { assumedSection, doubts, missingSection, rulesSection } from './rules.js';
import { pageScript } from './script.js';
import { allDigits, notExplained, otherPeriods, trendsLeftOut } from './sentences.js';
import { STYLE } from './style.js';
import { trendTable } from './tables.js';
import { tokens } from './tokens.js';
import { periodName, SAY } from './words.js';

interface Shelf extends Told {
  readonly explanations: Explanations;
}

/** One self-contained page about scorecards: it asks for nothing outside itself, and runs no script but its own. */
export function reportPage(cards: readonly ReportCard[], language: Language): string {
  const shelves = inTreeOrder(cards).map((card): Shelf => {
    const explanations = new Explanations(card);
    return { card, explanations, numbers: new Numbers(card, explanations) };
  });
  const several = cards.length > 1;
  const head = several ? overview(shelves) : html``;
  const sections = shelves.map(({ card, numbers }, i) => {
    const section = cardSection(card, numbers, several);
    return several ? folded(card, section, i === 0) : raised(section);
  });
  const data = shelves.map(
    ({ card, explanations }) =>
      html`<script type="application/gzip" id="data-${card.key}">${new Html(packed(explanations.explained))}</script>`,
  );
  const words = new Html(JSON.stringify(scriptWords()).replaceAll('<', '\\u003c'));
  const style = `${fontFaces()}${tokens()}${STYLE}`;
  const script = pageScript();
  const title = several ? SAY.report : (cards[0]?.graph.model.title ?? SAY.report);
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Berimbang ${ENGINE_VERSION}">
<title data-label-id="${title.id}" data-label-en="${title.en}">${title[language]}</title>
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#content">${say(SAY.skip)}</a>
${topBar(several)}
<main id="content" tabindex="-1">
${head}
${sections}
</main>
${footer(cards)}
${drawer()}
<script type="application/json" id="words">${words}</script>
${data}
<script type="module">${new Html(script)}</script>
</body>
</html>
`.text;
}

/** One of several scorecards, folded but for the first: a link to it and a search in the page open it without a script. */
function folded(card: ReportCard, section: Html, isOpen: boolean): Html {
  return html`<details class="folded"${isOpen ? ' open' : ''}>${foldLine(card)}${section}</details>`;
}

/** Headings one level higher: a scorecard alone on its page stands below no overview. Texts hold no tags, only we do. */
function raised(section: Html): Html {
  return new Html(
    section.text.replace(/(<\/?h)([34])(?=[ >])/g, (_, tag: string, level: string) => `${tag}${Number(level) - 1}`),
  );
}

function topBar(several: boolean): Html {
  return html`<header class="bar"><p class="brand"><svg viewBox="0 0 24 20" aria-hidden="true" focusable="false"><path d="M2 2h5v7H2zM11 5h11v4H11zM1 11h22v2H1zM12 14l4 5H8z"/></svg>Berimbang</p>${
    several ? html`<nav ${named(SAY.contents)}><a href="#overview">${say(SAY.overview)}</a></nav>` : ''
  }<div class="tools"><div class="switch" role="group" ${named(SAY.language)}><button type="button" data-language="id">ID<span class="hidden"> Bahasa Indonesia</span></button><button type="button" data-language="en">EN<span class="hidden"> English</span></button></div><button type="button" class="control" data-theme-switch aria-pressed="false">${say(
    SAY.theme,
  )}</button><button type="button" class="control" data-print>${say(SAY.print)}</button></div></header>`;
}

function cardSection(card: ReportCard, numbers: Numbers, several: boolean): Html {
  const pictures = cardPictures(card);
  const ruler = rulerOf(card, pictures);
  // Among several scorecards the trend of every indicator would make a file too large to pass on.
  const scored = perspectivesOf(pictures);
  const rest = pictures.filter((picture) => picture !== ruler && picture !== scored && !(several && isDetail(picture)));
  const trendsLeft = pictures.filter((picture) => several && isDetail(picture)).length;
  const levels = html`${indicatorTable(card, numbers)}${trendTable(card)}`;
  const perspectives = perspectivesPart(card, numbers, scored);
  const leading = lead(card, numbers, ruler === null ? html`` : rulerDrawing(ruler), perspectives);
  const results = resultsSection(card, numbers);
  const audited = auditSection(card, numbers);
  const assumed = assumedSection(card, numbers);
  const missing = missingSection(card, numbers);
  const part = (label: (typeof SAY)[keyof typeof SAY], content: Html): Html =>
    content.text === '' ? html`` : html`<section class="part"><h3 class="s">${say(label)}</h3>${content}</section>`;
  const shownResults =
    (levels.text === '' && perspectives.text === '') || results.text === ''
      ? part(SAY.results, results)
      : html`<section class="part"><details><summary><h3 class="s">${say(SAY.otherResults)}</h3></summary>${results}</details></section>`;
  const left = numbers.unexplained;
  const omitted = [
    allDigits,
    ...(left > 0 ? [notExplained(left)] : []),
    ...(trendsLeft > 0 ? [trendsLeftOut(trendsLeft)] : []),
    ...(card.at === null ? [] : [otherPeriods(periodName(card.at))]),
  ];
  return html`<article class="card" id="${card.key}" ${named(findingOf(card).head)}>
${headline(card, several)}
${leading}
${part(SAY.scorecard, levels)}
${part(SAY.pictures, pictureFigures(rest, numbers))}
${shownResults}
${part(SAY.audit, audited)}
${part(SAY.rules, html`${rulesSection(card)}${doubts(card)}${assumed}${missing}`)}
${derivations(card)}
<p class="soft">${omitted.map((text) => html`${say(text)} `)}</p>
<p class="soft print-line">${say(SAY.fingerprint)} ${resultFingerprint(card.evaluation).slice(0, 16)}</p>
${several ? html`<p class="up"><a href="#overview">${say(SAY.toTop)}</a></p>` : ''}
</article>`;
}

function footer(cards: readonly ReportCard[]): Html {
  const prints =
    cards.length === 1
      ? cards.map(({ evaluation }) => html` · ${say(SAY.fingerprint)} <code>${resultFingerprint(evaluation)}</code>`)
      : '';
  return html`<footer class="foot"><p>${say(SAY.engine)} ${ENGINE_VERSION}, ${say(SAY.format)} 1${prints}</p><p>${say(SAY.fonts)}</p></footer>`;
}

/** Data as text that no element can end: compressed, in base64. */
function packed(data: unknown): string {
  return gzipSync(JSON.stringify(data), { level: 9 }).toString('base64');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
