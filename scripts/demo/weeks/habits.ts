import { evenShare } from '../../../src/asking/arm.ts';
import type { Contact } from '../../../src/programme/contact.ts';
import type { Buyer } from '../../sample/buyer.ts';

/** What somebody does who is asked in a chat. */
export type Habit =
  | 'answers'
  | 'answers-a-part'
  | 'answers-reminder'
  | 'silent'
  | 'blocks'
  | 'stops';

/** Who of the sample has written to us in a messenger before, and what they do there. */
export const HABITS: Readonly<Record<string, Habit>> = {
  'NORTHGATE-priya': 'answers',
  'PACIFIC-luis': 'blocks',
  'COASTAL-grace': 'stops',
  'GREENLEAF-mark': 'answers',
  'HUAXIN-huangmin': 'answers',
  'LIANHE-limbs': 'answers-reminder',
  'JINHAI-lauwk': 'answers',
  'YUANDA-heyan': 'silent',
  'IBERMUEBLE-lucia': 'answers',
  'CASAVERDE-hector': 'answers-a-part',
  'ANDINA-ignacio': 'answers',
  'LUSOCASA-marta': 'answers-reminder',
  'CASABELA-paulo': 'answers',
  'ATLANTIQUE-nathalie': 'answers',
  'ATLAS-youssef': 'answers',
  'WALLONIE-luc': 'silent',
  'NORDHAUS-stefan': 'answers',
  'ALPENHOLZ-birgit': 'answers-a-part',
  'HELVETIA-daniel': 'answers',
  'DARALNOOR-khalid': 'answers-reminder',
  'NAJD-saad': 'answers',
  'NILE-tarek': 'answers',
  'STEPPE-oleg': 'answers-a-part',
  'SAMARKAND-nodira': 'answers',
};

/** How many replies somebody gives who answers a part: a beginning, and a score. */
const PART_REPLIES = 2;
const GOOD = 4;

/** A content buyer who presses numbers and writes nothing. */
export function plainBuyer({ id, locale = 'en' }: Contact, shipment: string): Buyer {
  const score = (what: string) => GOOD + Math.round(evenShare(what, id));
  return {
    contact: id,
    shipment,
    locale,
    persona: 'content',
    scores: {
      overall: score('overall'),
      quality: score('quality'),
      timeliness: GOOD,
      communication: score('communication'),
      documents: score('documents'),
      recommend: 2 * GOOD,
      effort: GOOD,
    },
    ...(HABITS[id] === 'answers-a-part' && { leavesAfter: PART_REPLIES }),
  };
}
