import { topicStems } from '../lexicon/topic-tables.ts';
import { SAID_TOPICS, type SaidTopic } from '../lexicon/topic-words.ts';
import { stemFinder } from '../text/stem-finder.ts';
import { readWords } from './tone-whole.ts';

const FINDERS = SAID_TOPICS.map((topic) => ({ topic, says: stemFinder(topicStems(topic)) }));

/** What questions about a dimension are about, where the answer itself does not say. */
const OF_DIMENSION: Readonly<Partial<Record<string, SaidTopic>>> = {
  quality: 'goods',
  tangibles: 'goods',
  timeliness: 'time',
  reliability: 'time',
  documents: 'papers',
  communication: 'people',
  assurance: 'people',
  empathy: 'people',
  responsiveness: 'people',
};

/** What an answer to a question about `dimension` is about: by its own words, else by the question's. */
export function saidAbout(text: string, dimension: string): SaidTopic | undefined {
  const words = readWords(text);
  return FINDERS.find(({ says }) => says(words))?.topic ?? OF_DIMENSION[dimension];
}
