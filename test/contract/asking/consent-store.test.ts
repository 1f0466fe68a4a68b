import { expect, it } from 'vitest';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { ConsentWord } from '../../../src/core/contract/programme/consent.ts';
import { CONSENTS, consentStore } from '../../../src/stores/asking/consent-store.ts';
import { NOON } from '../../support/asking/example-plan.ts';
import { onTwoProcesses } from '../../support/store/two-processes.ts';

const WEB = conversationId('web', 'invitation-1');
const TELEGRAM = conversationId('telegram', '42');
const ELSEWHERE = conversationId('telegram', '43');
const NOBODY = { contact: 'nobody', identities: [], conversations: [] };

function word(id: string, changes: Partial<ConsentWord> = {}): ConsentWord {
  return { id, purpose: 'survey', given: true, conversation: ELSEWHERE, at: NOON, ...changes };
}

onTwoProcesses('words of consent', [CONSENTS], (first, second) => {
  const one = () => consentStore(first());
  const another = () => consentStore(second());
  const idsOf = async (person: Parameters<ReturnType<typeof one>['ofPerson']>[0]) =>
    (await another().ofPerson(person)).map(({ id }) => id);

  it('come back as they were said', async () => {
    const full = word('a', {
      purpose: 'asking',
      given: false,
      textVersion: 'v2',
      conversation: WEB,
      identity: 'web:anna',
      contact: 'anna',
    });
    await one().add([full]);
    expect(await another().ofPerson({ ...NOBODY, contact: 'anna' })).toEqual([full]);
  });

  it('are found by contact, by identity and by chat, each once, the oldest first', async () => {
    await one().add([
      word('late', { contact: 'anna', at: NOON + 3 }),
      word('early', { identity: 'telegram:42', at: NOON + 1 }),
      word('middle', { conversation: WEB, at: NOON + 2 }),
      word('all', { contact: 'anna', identity: 'telegram:42', conversation: TELEGRAM }),
      word('other', { contact: 'ben', identity: 'telegram:43' }),
    ]);
    const anna = { contact: 'anna', identities: ['telegram:42'], conversations: [TELEGRAM, WEB] };
    expect(await idsOf(anna)).toEqual(['all', 'early', 'middle', 'late']);
    expect(await idsOf({ ...NOBODY, contact: 'anna' })).toEqual(['all', 'late']);
    expect(await idsOf({ ...NOBODY, conversations: [WEB] })).toEqual(['middle']);
    expect(await idsOf({ ...NOBODY, identities: ['telegram:43'] })).toEqual(['other']);
  });

  it('of nobody known are none, though many words name no contact', async () => {
    await one().add([word('a'), word('b')]);
    expect(await idsOf(NOBODY)).toEqual([]);
  });

  it('are kept once and never changed, by whichever process they come again', async () => {
    const said = word('a', { contact: 'anna' });
    await Promise.all([one().add([said]), another().add([said]), one().add([said])]);
    await another().add([{ ...said, given: false, at: NOON + 9 }, word('b', { contact: 'anna' })]);
    const words = await one().ofPerson({ ...NOBODY, contact: 'anna' });
    expect(words).toContainEqual(said);
    expect(words).toHaveLength(2);
  });
});
