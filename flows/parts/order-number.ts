import { invitationCodeIn } from '../../src/core/invitation-code.ts';

/** Longer messages tell a story; a number in one is not the answer to "which order?". */
const LONGEST_ANSWER = 60;
const NUMBER =
  /(?<![\p{L}\p{N}])[\p{L}]{0,8}[-#/_.]?\d[\p{L}\d]*(?:[-/_.][\p{L}\d]+){0,5}(?![\p{L}\p{N}])/gu;

/** The code of an invitation, or an order, invoice or container number in a short message; undefined where there is none. */
export function orderNumberIn(text: string): string | undefined {
  if (text.length > LONGEST_ANSWER) return undefined;
  if (invitationCodeIn(text) !== undefined) return text.trim();
  const found = text.normalize('NFKC').match(NUMBER) ?? [];
  return found.find((candidate) => (candidate.match(/\d/g)?.length ?? 0) >= 3);
}
