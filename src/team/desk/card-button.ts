import type { Case } from '../cases/case.ts';
import type { TeamWords } from '../words/words.ts';

/** One of the buttons under a case's card. */
export interface CardButton {
  /** What the messenger sends back where it is pressed. */
  readonly value: string;
  /** Its place in the row, from the left. Of two in one place a case shows one. */
  readonly place: number;
  readonly label: (words: TeamWords) => string;
  /** Always shown unless said otherwise. */
  readonly isShown?: ((shown: Pick<Case, 'claimedBy'>) => boolean) | undefined;
}
