import { readLexicons } from '../../src/base/catalogue.ts';
import type { SaidTopic, TopicWords } from './topic-words.ts';

const TABLES = Object.values(await readLexicons<TopicWords>(import.meta.url, 'topics'));

/** The beginnings of words for a topic in all languages. */
export function topicStems(topic: SaidTopic): readonly string[] {
  return TABLES.flatMap((table) => table[topic]);
}
