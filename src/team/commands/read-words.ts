/** What somebody wrote in a team channel. */
export type TeamWriting =
  | { readonly kind: 'command'; readonly name: string; readonly rest: string }
  /** Words for the buyer of a case. */
  | { readonly kind: 'answer'; readonly number: number | undefined; readonly text: string };

/** Whatever begins with a slash: a slip of the finger must not go to the buyer. */
const COMMAND = /^[/／]\s*(?:quayside\s+[/／]?)?([\p{L}_-]{0,40})(?:@\w+)?\s*/u;
const NUMBERED = /^[#＃](\d{1,9})[\s:：]+/u;

/** Reads `/command …`, `#12 words for the buyer`, or plain words. */
export function readWriting(text: string): TeamWriting {
  const words = text.trim();
  const command = COMMAND.exec(words);
  if (command !== null) {
    const rest = words.slice(command[0].length).trim();
    return { kind: 'command', name: (command[1] ?? '').toLowerCase(), rest };
  }
  const numbered = NUMBERED.exec(words);
  if (numbered === null) return { kind: 'answer', number: undefined, text: words };
  const answer = words.slice(numbered[0].length).trim();
  return { kind: 'answer', number: Number(numbered[1]), text: answer };
}

/** `12 rest` or `#12 rest`; without a number, the one under whose card it was written. */
export function readNumber(
  rest: string,
  under: number | undefined,
): { readonly number: number | undefined; readonly rest: string } {
  const match = /^[#＃]?(\d{1,9})(?=\s|$)/u.exec(rest);
  if (match === null) return { number: under, rest };
  return { number: Number(match[1]), rest: rest.slice(match[0].length).trim() };
}
