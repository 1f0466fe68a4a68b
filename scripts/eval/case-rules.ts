import { callsForPerson, isRequest } from '../../flows/tone/request.ts';
import { isAngry } from '../../flows/tone/tone.ts';
import type { Tagger } from '../../src/insight/tagging/tagger.ts';
import { readShortRemarks } from './short-remarks.ts';

type ShortRemark = ReturnType<typeof readShortRemarks>[number];

/** What each rule that reads words opens a case for: of remarks that complain, and of those that do not. */
export function caseRuleLines(tagger: Tagger): readonly string[] {
  const rules: readonly (readonly [string, (remark: ShortRemark) => boolean])[] = [
    ['complaint', ({ text, locale }) => tagger.tag(text, locale).polarity === 'negative'],
    ['request', ({ text }) => isRequest(text)],
    ['asked', ({ text }) => callsForPerson(text)],
    ['anger', ({ text }) => isAngry(text)],
  ];
  const remarks = readShortRemarks();
  const [complaining, others] = [remarks.filter(complains), remarks.filter(praises)];
  return rules.map(([name, opens]) => {
    const count = (of: readonly ShortRemark[]) => `${of.filter(opens).length}/${of.length}`;
    return name.padEnd(20) + count(complaining).padStart(14) + count(others).padStart(14);
  });
}

function complains({ expected }: ShortRemark): boolean {
  if ('locale' in expected) return false;
  return 'not' in expected ? expected.not === 'positive' : expected.polarity === 'negative';
}

function praises({ expected }: ShortRemark): boolean {
  if ('locale' in expected) return false;
  return 'not' in expected ? expected.not === 'negative' : expected.polarity === 'positive';
}
