import type { Effect } from '../../src/core/contract/flow.ts';
import { wordsOf } from '../text/words-of.ts';
import { callsForPerson, isRequest } from './request.ts';
import { isAngry, isBadNews } from './tone.ts';

/** Whether a first message needs a person: it is angry, or asks for one. */
export function callIn(text: string): 'anger' | 'asked' | undefined {
  if (isAngry(text)) return 'anger';
  return callsForPerson(text) ? 'asked' : undefined;
}

/** A question of a stranger: somebody has to answer it. */
export function requestIn(text: string): readonly Effect[] {
  return isRequest(text) ? [{ kind: 'concern', trigger: 'request', words: [text] }] : [];
}

/** More words than it takes to say which order is meant. */
export function tellsMore(text: string, order: string): boolean {
  return wordsOf(text.normalize('NFKC').replace(order, ' ')).length >= TELLING_WORDS;
}

const TELLING_WORDS = 4;

/** Shorter words ("hello", "你好") tell nothing yet. */
const SMALL_TALK_CHARACTERS = 8;

/** Bad news may be as short, 纸箱湿了, and so may a question, 什么时候能到. */
export function isSmallTalk(text: string): boolean {
  const isShort = text.trim().length < SMALL_TALK_CHARACTERS;
  return isShort && !isBadNews(text) && !(isRequest(text) && tellsMore(text, ''));
}
