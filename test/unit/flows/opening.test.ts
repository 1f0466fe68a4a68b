import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/base/locale.ts';
import type { Subject } from '../../../src/core/contract/subject.ts';
import { subjectFor, TalkRunner } from '../../support/talk-runner.ts';

function openingFor(subject: Subject): string {
  const talk = new TalkRunner({ settings: { company: 'Harbour & Pine Trading Co.' } });
  talk.invite(subject);
  return talk.last();
}

function withAccountOwner(subject: Subject, owner: string): Subject {
  return { ...subject, account: { id: 'account-1', name: 'Nordlicht GmbH', owner } };
}

function withoutOwner({ shipment, ...subject }: Subject): Subject {
  const { owner: _, ...goods } = shipment;
  return { ...subject, shipment: goods };
}

describe('the opening of the survey', () => {
  it.each(LOCALES)(
    'names for whom it writes, and nobody where nobody is known, in %s',
    async (locale) => {
      const subject = subjectFor(locale);
      const texts = [
        openingFor(withAccountOwner(subject, 'Lin Yue')),
        openingFor(withoutOwner(subject)),
      ].map((text) => text.split('\n\n')[0]);
      const file = `./opening-${locale.toLowerCase()}.golden.txt`;
      await expect(`${texts.join('\n\n---\n\n')}\n`).toMatchFileSnapshot(file);
    },
  );

  it('prefers the manager of the account to whom the shipment has', () => {
    expect(openingFor(subjectFor('en'))).toContain('writing for Li Wei, who');
    const opening = openingFor(withAccountOwner(subjectFor('en'), 'Lin Yue'));
    expect(opening).toContain('this is Harbour & Pine Trading Co., writing for Lin Yue, who');
    expect(opening).not.toContain('Li Wei');
  });

  it('never speaks as the manager', () => {
    const opening = openingFor(withAccountOwner(subjectFor('en'), 'Lin Yue'));
    expect(opening).not.toMatch(/this is Lin Yue|I am Lin Yue|I'm Lin Yue/);
  });
});
