import { describe, expect, it } from 'vitest';
import { slackWords } from '../../../../adapters/slack/words/words.ts';
import { descriptions } from '../../../../adapters/telegram/set-up/descriptions.ts';
import { pageWords } from '../../../../adapters/web/page-words.ts';
import { noticeWords } from '../../../../flows/notice/words/words.ts';
import { flowWords } from '../../../../flows/words/words.ts';
import { appWords } from '../../../../src/app/words/words.ts';
import type { Locale } from '../../../../src/base/locale.ts';
import { pagesWords } from '../../../../src/pages/words/words.ts';
import { renderWords } from '../../../../src/render/words/words.ts';

/** All that is said to buyers, and written in reports, in one language. */
function allSaid(locale: Locale): string {
  return JSON.stringify([
    flowWords(locale),
    noticeWords(locale),
    appWords(locale),
    pagesWords(locale),
    pageWords(locale),
    slackWords(locale),
    descriptions('Acme', locale),
    renderWords(locale),
  ]);
}

describe('texts in one and the same language', () => {
  it('are written in the Portuguese of Brazil throughout', () => {
    const portugal =
      /(?<!\p{L})(contacto|ficheiros?|equipa|para si|consigo|já não|corre(u|ram)|telemóvel|ecrã|sistémico|transitário|mais pequeno)(?!\p{L})/giu;
    expect(allSaid('pt').match(portugal)).toBeNull();
  });

  it('call what was shipped "Sendung" in German, and "remessa" in Portuguese', () => {
    expect(allSaid('de').match(/Ihre Lieferung(en)?|Lieferung \{shipment\}/g)).toBeNull();
    expect(allSaid('pt').match(/(envio|embarque) \{shipment\}/gi)).toBeNull();
  });
});
