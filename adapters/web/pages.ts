import type { PlainResponse } from '../../src/core/channel.ts';
import { isRightToLeft, type Locale } from '../../src/core/locale.ts';
import { SCRIPTS } from './assets.ts';
import { Markup, markup } from './markup.ts';
import { pageWords } from './page-words.ts';
import { refusedWords } from './refused-words.ts';

/** Stricter than the server's own: text can reach the page only as text. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function page(status: number, content: Markup): PlainResponse {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      vary: 'accept-language',
    },
    body: content.html,
  };
}

function shell(locale: Locale, title: string, head: Markup, body: Markup): Markup {
  return markup`<!doctype html>
<html lang="${locale}" dir="${isRightToLeft(locale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15202a">
<title>${title}</title>
<link rel="icon" href="assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/chat.css">
${head}</head>
${body}
</html>
`;
}

function header(companyName: string, subtitle: string): Markup {
  const initial = [...companyName.trim()][0]?.toLocaleUpperCase() ?? '';
  return markup`<header>
<span class="mark" aria-hidden="true">${initial}</span>
<div>
<h1><bdi>${companyName}</bdi></h1>
<p data-word="subtitle">${subtitle}</p>
</div>
</header>`;
}

const SEND_ICON = new Markup(
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12h14M12 5l7 7-7 7"/></svg>',
);
const DOWN_ICON = new Markup(
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M5 12l7 7 7-7"/></svg>',
);

/** The empty chat; its script fills it. */
export function chatPage(locale: Locale, companyName: string): PlainResponse {
  const words = pageWords[locale];
  const say = (word: string) => word.replaceAll('{company}', companyName);
  const preload = SCRIPTS.map((name) => `<link rel="modulepreload" href="assets/${name}">\n`);
  const head = new Markup(
    `${preload.join('')}<script type="module" src="assets/chat.js"></script>\n`,
  );
  const body = markup`<body data-company="${companyName}">
<div class="frame">
${header(companyName, words.subtitle)}
<main id="scroll" tabindex="-1">
<noscript><p class="banner">${say(words.needsScript)}</p></noscript>
<ol id="lines" role="log" aria-live="off" aria-label="${words.talk}" data-word-label="talk"></ol>
<ol id="unsent"></ol>
<p id="typing" hidden><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span><span class="unseen" data-word="typing">${say(words.typing)}</span></p>
</main>
<button id="newest" type="button" hidden aria-label="${words.newest}" data-word-label="newest">${DOWN_ICON}</button>
<div class="foot">
<p id="banner" class="banner" role="status" hidden></p>
<p id="editing" class="editing" hidden><span data-word="editing">${words.editing}</span> <button type="button" id="cancel" data-word="cancel">${words.cancel}</button></p>
<form id="composer" autocomplete="off">
<textarea id="text" rows="1" maxlength="4000" dir="auto" enterkeyhint="send" placeholder="${words.placeholder}" aria-label="${words.placeholder}" data-word-label="placeholder" data-word-placeholder="placeholder"></textarea>
<button id="send" type="submit" disabled aria-label="${words.send}" data-word-label="send">${SEND_ICON}</button>
</form>
<p class="privacy" data-word="privacy">${say(words.privacy)}</p>
</div>
</div>
</body>`;
  return page(200, shell(locale, say(words.title), head, body));
}

/** For a link that leads nowhere: 410 where it once did, 404 where it never has. */
export function refusedPage(
  why: 'forged' | 'expired',
  locale: Locale,
  companyName: string,
): PlainResponse {
  const words = refusedWords[locale];
  const title = why === 'expired' ? words.expiredTitle : words.forgedTitle;
  const body = markup`<body>
<div class="frame">
${header(companyName, pageWords[locale].subtitle)}
<main class="notice">
<svg viewBox="0 0 64 64" aria-hidden="true"><circle cx="32" cy="14" r="6"/><path d="M32 20v36M20 28h24M10 40c2 10 11 16 22 16s20-6 22-16"/></svg>
<h2>${title}</h2>
<p>${why === 'expired' ? words.expired : words.forged}</p>
<p><a class="link" href="../chat">${words.elsewhere}</a></p>
</main>
</div>
</body>`;
  return page(why === 'expired' ? 410 : 404, shell(locale, title, new Markup(''), body));
}
