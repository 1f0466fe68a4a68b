import type { Entrance } from '../../core/channel.ts';
import { isRightToLeft, type Locale } from '../../core/locale.ts';
import { fill } from '../fill.ts';
import { qrSvg } from '../qr-code.ts';
import { Markup, markup } from './markup.ts';
import { STYLE } from './style.ts';
import { INVITATION_WORDS } from './words.ts';

/** What the pages of one invitation show. */
export interface InvitationView {
  readonly companyName: string;
  /** The number by which the buyer knows the shipment. */
  readonly shipment: string;
  readonly locale: Locale;
  readonly entrances: readonly (Entrance & { readonly channel: string })[];
  /** The address of the page itself. */
  readonly pageUrl: string;
}

/** The page that offers every channel as a large link, a code to send or a square to scan. */
export async function invitationPage(view: InvitationView): Promise<string> {
  const words = INVITATION_WORDS[view.locale];
  const lead = fill(words.lead, { shipment: view.shipment });
  // Messengers first: the browser serves whoever has none of them.
  const last = (channel: string) => Number(channel === 'web');
  const ordered = view.entrances.toSorted((one, other) => last(one.channel) - last(other.channel));
  const ways = await Promise.all(ordered.map((entrance) => wayIn(entrance, view.locale)));
  const body = markup`<main>
<h2>${lead}</h2>
<p>${words.choose}</p>
<ul>
${ways}
</ul>
<p class="note">${words.personal}</p>
</main>`;
  return shell(view, lead, body);
}

/** For the packing list: one square and one sentence, in the reader's language and in English. */
export async function printedPage(view: InvitationView): Promise<string> {
  const words = INVITATION_WORDS[view.locale];
  const reference = fill(words.shipment, { shipment: view.shipment });
  const english = markup`<p lang="en" dir="ltr">${INVITATION_WORDS.en.printed}</p>`;
  const body = markup`<main class="print">
<p class="reference">${reference}</p>
<div class="qr">${new Markup(await qrSvg(view.pageUrl))}</div>
<p>${words.printed}</p>
${view.locale === 'en' ? [] : [english]}
</main>`;
  return shell(view, reference, body);
}

/** For a link that leads nowhere: kind, and nothing about anybody. */
export function refusedInvitation(
  why: 'forged' | 'expired',
  locale: Locale,
  companyName: string,
): string {
  const words = INVITATION_WORDS[locale];
  const title = why === 'expired' ? words.expiredTitle : words.forgedTitle;
  const body = markup`<main><h2>${title}</h2>
<p>${why === 'expired' ? words.expired : words.forged}</p></main>`;
  return shell({ companyName, locale }, title, body);
}

async function wayIn(
  { channel, url, scan, code }: InvitationView['entrances'][number],
  locale: Locale,
): Promise<Markup> {
  const words = INVITATION_WORDS[locale];
  const named = { channel: nameOf(channel, locale) };
  const label = channel === 'web' ? words.openHere : fill(words.openChannel, named);
  const link = url === undefined ? [] : [markup`<a class="open" href="${url}">${label}</a>`];
  const square = scan === undefined ? [] : [await scanned(scan, fill(words.scanWith, named))];
  const hint = url !== undefined && scan === undefined ? words.thenSend : fill(words.orSend, named);
  const typed = code === undefined ? [] : [markup`<p class="hint">${hint}</p><code>${code}</code>`];
  const plain = square.length + typed.length === 0;
  return markup`<li${new Markup(plain ? '' : ' class="way"')}>${[...link, ...square, ...typed]}</li>`;
}

async function scanned(content: string, label: string): Promise<Markup> {
  const square = new Markup(await qrSvg(content));
  return markup`<p class="hint">${label}</p><div class="qr" role="img" aria-label="${label}">${square}</div>`;
}

/** Names of messengers as they write themselves; a channel that comes later shows its own. */
const NAMES: Readonly<Record<string, string>> = {
  telegram: 'Telegram',
  slack: 'Slack',
  wechat: 'WeChat',
};

function nameOf(channel: string, locale: Locale): string {
  if (channel === 'wechat' && locale === 'zh-CN') return '微信';
  return NAMES[channel] ?? channel;
}

function shell(
  { companyName, locale }: Pick<InvitationView, 'companyName' | 'locale'>,
  title: string,
  body: Markup,
): string {
  const initial = [...companyName.trim()][0]?.toLocaleUpperCase() ?? '';
  return markup`<!doctype html>
<html lang="${locale}" dir="${isRightToLeft(locale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Markup(STYLE)}</style>
</head>
<body>
<div class="frame">
<header>
<span class="mark" aria-hidden="true">${initial}</span>
<div><h1><bdi>${companyName}</bdi></h1><p>${INVITATION_WORDS[locale].subtitle}</p></div>
</header>
${body}
</div>
</body>
</html>
`.html;
}
