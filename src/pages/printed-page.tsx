import type { Locale } from '../base/locale.ts';
import { format } from '../base/text/message.ts';
import { shownCode } from '../core/contract/invitation-code.ts';
import { Filled } from './filled.tsx';
import { dayInWords, type InvitationView } from './invitation-view.ts';
import { QrCode } from './qr-code.tsx';
import { htmlPage, Letterhead } from './shell.tsx';
import { pagesWords } from './words/words.ts';

/** Some 11 cm on paper. */
const PRINTED_PIXELS = 420;

/** For the packing list: one square, the address and code to type, in the contact's language and in English. */
export function printedPage(view: InvitationView): string {
  const { brand, locale, shipment, pageUrl } = view;
  const root = '../..';
  const words = pagesWords(locale);
  const reference = format(locale, words.shipment, { shipment });
  return htmlPage({
    ...view,
    root,
    title: reference,
    kind: 'sheet',
    children: (
      <>
        <Letterhead brand={brand} root={root} subtitle={words.subtitle} />
        <main>
          <h1>
            <Filled text={words.lead} name="shipment" value={shipment} />
          </h1>
          <Facts view={view} />
          <QrCode text={pageUrl} pixels={PRINTED_PIXELS} label={words.printed} />
          <Ways view={view} locale={locale} />
          {locale !== 'en' && <Ways view={view} locale="en" />}
        </main>
      </>
    ),
  });
}

function Facts({ view: { product, shippedOn, locale } }: { readonly view: InvitationView }) {
  const date = dayInWords(shippedOn, locale);
  return (
    <p class="facts">
      <bdi>{product}</bdi> · {format(locale, pagesWords(locale).shipped, { date })}
    </p>
  );
}

/** What to do with the square, and what to type where nothing can scan it. */
function Ways({ view, locale }: { readonly view: InvitationView; readonly locale: Locale }) {
  const words = pagesWords(locale);
  const dir = locale === 'ar' ? 'rtl' : 'ltr';
  return (
    <section lang={locale} dir={dir}>
      <p class="do">{words.printed}</p>
      {view.code !== undefined && (
        <>
          <p>
            <Filled text={words.typed} name="address" value={typedAddress(view.pageUrl)} />
          </p>
          <p>
            <code dir="ltr">{shownCode(view.code)}</code>
          </p>
        </>
      )}
    </section>
  );
}

/** As short as browsers take it: without the scheme, up to where the code is asked for. */
function typedAddress(pageUrl: string): string {
  return pageUrl.replace(/^https?:\/\//, '').replace(/\/i\/[^/]*$/, '');
}
