import { factSources, speakingFirst } from '../../../src/app/fact-sources.ts';
import type { Plan } from '../../../src/asking/plans/plan.ts';
import { aboutTexts } from '../../../src/asking/telling/about-text.ts';
import { readStory } from '../../../src/asking/telling/story.ts';
import { storyText } from '../../../src/asking/telling/story-text.ts';
import type { Demo } from '../open-demo.ts';
import { SPEAKS_FIRST } from './messenger.ts';

/** The story of an ask, by the buyer's clock; undefined where nothing of it is there any more. */
export async function askExample(
  { app, now, deciding }: Pick<Demo, 'app' | 'now' | 'deciding'>,
  { id, contact, shipment }: Plan,
): Promise<string | undefined> {
  const { records } = app;
  const sources = factSources({ records, speaksFirst: speakingFirst([SPEAKS_FIRST]), now });
  const story = await readStory(sources, deciding, { plan: id, contact, shipment }, now());
  if (story === undefined) return undefined;
  const aboutOf = await aboutTexts(records.programme, [{ contact, shipment }], 'en');
  const { timeZone } = story.facts.contact.place;
  return storyText(story, aboutOf({ contact, shipment }), { locale: 'en', timeZone });
}
