import type { Locale } from '../base/locale.ts';
import { format } from '../base/text/message.ts';
import { shownCode } from '../core/contract/invitation-code.ts';
import { Filled } from './filled.tsx';
import { channelName, dayInWords, type InvitationView, type WayIn } from './invitation-view.ts';
import { QrCode } from './qr-code.tsx';
import { htmlPage, Letterhead } from './shell.tsx';
import { pagesWords } from './words/words.ts';

/** A square that a phone reads from a screen. */
const SCREEN_PIXELS = 220;

/** The page of an invitation: the browser first, messengers as quieter ways, and the code to type. */
export function invitationPage(view: InvitationView): string {
  const { brand, locale, code } = view;
  const root = '..';
  const words = pagesWords(locale);
  const underway = view.arrivedOn === undefined;
  const text = underway ? words.leadUnderway : words.lead;
  return htmlPage({
    ...view,
    root,
    title: format(locale, text, { shipment: view.shipment }),
    kind: 'card',
    head: <script type="module" src={`${root}/assets/copy.js`} />,
    children: (
      <>
        <Letterhead brand={brand} root={root} subtitle={words.subtitle} />
        <main>
          <h1>
            <Filled text={text} name="shipment" value={view.shipment} />
          </h1>
          <Facts view={view} />
          <Browser view={view} />
          <Messengers view={view} />
          {code !== undefined && <Code code={code} locale={locale} />}
          <p class="note">{words.personal}</p>
        </main>
      </>
    ),
  });
}

/** What was shipped and when. */
function Facts({ view }: { readonly view: InvitationView }) {
  const { locale, product, shippedOn, arrivedOn } = view;
  const words = pagesWords(locale);
  const when = format(locale, arrivedOn === undefined ? words.shipped : words.arrived, {
    date: dayInWords(arrivedOn ?? shippedOn, locale),
  });
  return (
    <p class="facts">
      <bdi>{product}</bdi> · {when}
    </p>
  );
}

function Browser({ view: { entrances, locale } }: { readonly view: InvitationView }) {
  const web = entrances.find(({ channel }) => channel === 'web');
  if (web?.url === undefined) return null;
  return (
    <a class="act main" href={web.url}>
      {pagesWords(locale).openHere}
    </a>
  );
}

function Messengers({ view }: { readonly view: InvitationView }) {
  const ways = view.entrances.filter(({ channel }) => channel !== 'web');
  if (ways.length === 0) return null;
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">{pagesWords(view.locale).elsewhere}</h2>
      <ul class="ways">
        {ways.map((way) => (
          <li>
            <Way way={way} locale={view.locale} isKnown={view.known.has(way.channel)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A link where one press begins the talk; else what is to be scanned or sent, unfolded by a press. */
function Way({
  way: { channel, url, scan, code },
  locale,
  isKnown,
}: {
  readonly way: WayIn;
  readonly locale: Locale;
  readonly isKnown: boolean;
}) {
  const words = pagesWords(locale);
  const named = { channel: channelName(channel, locale) };
  const label = format(locale, words.openChannel, named);
  if (url !== undefined) {
    return (
      <>
        <a class="act" href={url}>
          {label}
        </a>
        {code !== undefined && <p class="hint">{words.thenSend}</p>}
      </>
    );
  }
  const scanLabel = format(locale, words.scanWith, named);
  return (
    <details open={isKnown}>
      <summary class="act">{label}</summary>
      {scan !== undefined && (
        <>
          <p class="hint">{scanLabel}</p>
          <QrCode text={scan} pixels={SCREEN_PIXELS} label={scanLabel} />
        </>
      )}
      {code !== undefined && <p class="hint">{format(locale, words.sendCode, named)}</p>}
    </details>
  );
}

/** The code as text that is selected by one press, and copied by another where scripts run. */
export function Code({ code, locale }: { readonly code: string; readonly locale: Locale }) {
  const words = pagesWords(locale);
  return (
    <div class="code">
      <p class="hint">{words.yourCode}</p>
      <p class="copied">
        <code dir="ltr">{shownCode(code)}</code>
        <button class="act" type="button" hidden data-copy={shownCode(code)}>
          <span>{words.copy}</span>
          <span class="done" role="status" data-said={words.copied} />
        </button>
      </p>
    </div>
  );
}
