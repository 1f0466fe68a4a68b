/** Shorter pieces are words of every language, and tell nothing of what somebody said. */
const TELLING_LENGTH = 4;
const QUOTED = /(["'`“‘«]).*?(["'`”’»])/gs;
const LENGTH_LIMIT = 200;

/** Why something failed, in one line, without what is quoted there of `kept`: people's words. */
export function plainReason(fault: string, kept: unknown): string {
  const texts = textsIn(kept).filter((text) => text.length >= TELLING_LENGTH);
  const isSaid = (piece: string) => texts.some((text) => text.includes(piece));
  const unquoted = fault.replace(QUOTED, (quoted) => {
    const inner = quoted.slice(1, -1);
    return inner !== '' && isSaid(inner) ? '…' : quoted;
  });
  return texts
    .reduce((reason, text) => reason.replaceAll(text, '…'), unquoted)
    .replace(/\s+/g, ' ')
    .slice(0, LENGTH_LIMIT);
}

/** Members that hold what people say, type or call themselves; others are names of our own. */
const SAID_IN: readonly string[] = ['text', 'caption', 'name', 'value', 'token', 'reference'];

function textsIn(value: unknown, isSaid = true): readonly string[] {
  if (typeof value === 'string') return isSaid ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, SAID_IN.includes(name)));
}
