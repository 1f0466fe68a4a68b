import { claimCase } from '../commands/claim.ts';
import type { CardButton } from '../desk/card-button.ts';
import { isSamePerson } from '../people.ts';
import { commandTexts } from '../words/command-texts.ts';
import {
  isForStaff,
  type Press,
  type StaffCommand,
  type StaffRole,
  type TeamCommand,
} from './team-command.ts';

interface PressedButton extends CardButton {
  readonly role: StaffRole;
  readonly press: Press;
}

/** The buttons under a case's card: those of commands, and *Answer*. */
export function cardButtons(commands: readonly TeamCommand[]): readonly PressedButton[] {
  const own = commands.flatMap((command) => (isForStaff(command) ? buttonOf(command) : []));
  return [...own, ANSWER].toSorted((one, other) => one.place - other.place);
}

function buttonOf({ name, role, button }: StaffCommand): readonly PressedButton[] {
  if (button === undefined) return [];
  const label: CardButton['label'] = (words) => commandTexts(words, name).button ?? name;
  return [{ ...button, value: name, role, label }];
}

/** Who wants to answer wants the case; the words are then written under the card. */
const ANSWER: PressedButton = {
  value: 'answer',
  role: 'agent',
  place: 2,
  label: ({ card }) => card.answer,
  press: async (number, call) => {
    const { store, settings, words, by } = call;
    const { claimedBy } = (await store.load(number)) ?? {};
    const isHeld = claimedBy !== undefined && isSamePerson(settings, claimedBy, by.id);
    return isHeld ? [{ text: words.card.answerHint }] : await claimCase(number, call);
  },
};
