import type { PauseSwitch } from '../../asking/planner/pause.ts';
import { aboutTexts } from '../../asking/telling/about-text.ts';
import { asksText, shownLines, spanOf } from '../../asking/telling/asks-text.ts';
import { pausedText, resumedText, stoppedText } from '../../asking/telling/pause-text.ts';
import { type AskSources, readAsks } from '../../asking/telling/read-asks.ts';
import type { Reader } from '../../asking/telling/reader.ts';
import { type Deciding, readStory } from '../../asking/telling/story.ts';
import { storyText } from '../../asking/telling/story-text.ts';
import type { Instant } from '../../base/instant.ts';
import type { ProgrammeStore } from '../../programme/ports.ts';
import type { AskService } from '../../team/ports.ts';
import { findAsk } from './find-ask.ts';

export interface AskServiceParts {
  readonly sources: AskSources;
  readonly programme: ProgrammeStore;
  readonly pause: PauseSwitch;
  readonly deciding: Deciding;
  /** The team's language and clock. */
  readonly reader: Reader;
  readonly now: () => Instant;
}

/** How the team lets asks go on. */
const WAY = { resume: '/asks resume' };

/** Answers `/asks` and `/why`. */
export function askService(parts: AskServiceParts): AskService {
  const { programme, pause, deciding, reader, now } = parts;
  return {
    list: (which) => list(parts, which),
    tell: (wish) => tell(parts, wish),
    find: (written) => findAsk(programme, written),
    pause: async (by) => {
      const isNew = await pause.pause({ at: now(), by });
      const stands = (await pause.read()) ?? { at: now(), by };
      return stoppedText({ pause: stands, isNew }, deciding.policy, WAY, reader);
    },
    resume: async () => resumedText(await pause.resume(), deciding.policy, reader),
  };
}

async function list(
  { sources, programme, pause, deciding, reader, now }: AskServiceParts,
  which: Parameters<AskService['list']>[0],
): ReturnType<AskService['list']> {
  const at = now();
  const span = spanOf(which, at, reader.timeZone);
  const [asks, paused] = await Promise.all([readAsks(sources, deciding, span, at), pause.read()]);
  const lines = shownLines(asks);
  const about = await aboutTexts(programme, lines, reader.locale);
  const text = asksText(asks, which, span, about, reader);
  const stands = paused && pausedText(paused, deciding.policy, WAY, reader);
  return {
    text: stands === undefined ? text : `${stands}\n\n${text}`,
    lines: lines.map(({ plan, contact, shipment }) => ({ plan, contact, shipment })),
  };
}

async function tell(
  { sources, programme, deciding, reader, now }: AskServiceParts,
  wish: Parameters<AskService['tell']>[0],
): Promise<string | undefined> {
  const story = await readStory(sources, deciding, wish, now());
  if (story === undefined) return undefined;
  const about = await aboutTexts(programme, [wish], reader.locale);
  return storyText(story, about(wish), reader);
}
