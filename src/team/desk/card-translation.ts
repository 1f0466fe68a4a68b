import { createHash } from 'node:crypto';
import { faultOf } from '../../base/fault-of.ts';
import { Recent } from '../../base/recent.ts';
import type { Log } from '../../core/contract/channel.ts';
import type { CaseService } from '../case-service.ts';
import type { Case } from '../cases/case.ts';
import { translateCase } from '../cases/operations/translate-case.ts';
import type { Labels } from './labels.ts';

export interface CardTranslationParts {
  /** Rejects where there is no translation. */
  readonly translate: (text: string) => Promise<string>;
  readonly cases: Pick<CaseService, 'perform'>;
  readonly labels: Labels;
  readonly log: Log;
}

/** Cases that wait for the service at once; what comes then waits for its next card. */
const CASES_LIMIT = 100;
/** A text that the service does not translate is left as it is after so many tries. */
const TRIES_LIMIT = 3;
const TEXTS_REMEMBERED = 1_000;

/**
 * Translates what a card shows of a buyer's words, one text after another, while nobody waits for
 * it: the card is there, and is shown anew once the translation is. What does not come is tried
 * again with the case's next card, or never.
 */
export class CardTranslation {
  readonly #parts: CardTranslationParts;
  readonly #waiting = new Set<number>();
  readonly #tries = new Recent<string, number>(TEXTS_REMEMBERED);
  #last: Promise<void> = Promise.resolve();

  constructor(parts: CardTranslationParts) {
    this.#parts = parts;
  }

  /** Returns at once and never throws. */
  begin(shown: Case): void {
    const texts = this.#foreignTexts(shown);
    const { number } = shown;
    if (texts.length === 0 || this.#waiting.has(number)) return;
    if (this.#waiting.size >= CASES_LIMIT) return;
    this.#waiting.add(number);
    this.#last = this.#last
      .then(() => this.#translate(number, texts))
      .finally(() => this.#waiting.delete(number));
  }

  /** Resolves when nothing that was begun is still under way. */
  async settled(): Promise<void> {
    for (let last: Promise<void> | undefined; last !== this.#last; ) {
      last = this.#last;
      await last;
    }
  }

  #foreignTexts({ facts, locale, translations = [] }: Case): readonly string[] {
    const { labels } = this.#parts;
    const links = facts.chains.flatMap((chain) => chain.links);
    const answers = links.map(({ answer, example }) => example ?? answer);
    const texts = new Set([...answers, ...facts.words.map(({ text }) => text)]);
    return [...texts].filter(
      (text) =>
        labels.languageOf(text, locale) !== labels.locale &&
        !translations.some(({ of }) => of === text) &&
        (this.#tries.get(text) ?? 0) < TRIES_LIMIT,
    );
  }

  async #translate(number: number, texts: readonly string[]): Promise<void> {
    const { translate, cases, log } = this.#parts;
    try {
      for (const of of texts) {
        this.#tries.put(of, (this.#tries.get(of) ?? 0) + 1);
        const translations = [{ of, text: await translate(of) }];
        const asked = { operation: operationOf(of), by: 'clock', translations };
        await cases.perform(number, translateCase, asked);
      }
    } catch (error) {
      log.warn({ case: number, fault: faultOf(error) }, 'words of a card could not be translated');
    }
  }
}

/** The same for the same words, in which nobody can read them. */
function operationOf(text: string): string {
  return `translated:${createHash('sha256').update(text).digest('base64url')}`;
}
