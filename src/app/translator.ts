import { z } from 'zod';
import { SECOND_MS } from '../base/instant.ts';

export interface TranslatorSettings {
  /** Where one POST in LibreTranslate's form is answered, e.g. `http://127.0.0.1:5000/translate`. */
  readonly url: string;
  readonly key?: string | undefined;
  /** The language wanted, as the service calls it, e.g. `zh`. */
  readonly target: string;
}

/** Rejects where the service gives no translation in time; its error holds no words. */
export type Translate = (text: string) => Promise<string>;

/** A service of one's own may be slow, but nobody waits for it longer. */
const PATIENCE_MS = 10 * SECOND_MS;
/** What is longer is cut: a card shows far less. */
const TEXT_LIMIT_CHARACTERS = 2_000;
const ANSWER_LIMIT_BYTES = 64_000;

const Answer = z.object({ translatedText: z.string().trim().min(1).max(10_000) });

/** The service as LibreTranslate describes it: https://docs.libretranslate.com/api/operations/translate/ */
export function translator(
  { url, key, target }: TranslatorSettings,
  patienceMs = PATIENCE_MS,
): Translate {
  return async (text) => {
    const q = text.slice(0, TEXT_LIMIT_CHARACTERS);
    const asked = { q, source: 'auto', target, format: 'text', ...(key && { api_key: key }) };
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    const bytes = await firstBytes(response);
    if (!response.ok) throw new Error(`The translation service answered ${response.status}`);
    const answer = Answer.safeParse(jsonIn(bytes));
    if (!answer.success) throw new Error('The translation service gave no translation');
    return answer.data.translatedText;
  };
}

/** Throws where there are more than anybody would need. */
async function firstBytes({ body }: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.byteLength;
    if (size > ANSWER_LIMIT_BYTES) throw new Error('The translation service answered too much');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
