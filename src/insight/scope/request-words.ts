/** One word of a request; `name=value` is one, with quotes around the value or without. */
export interface RequestWord {
  readonly text: string;
  /** Only in a condition: what stands on either side of the sign. */
  readonly condition?: { readonly name: string; readonly values: readonly string[] };
}

const QUOTED = `"[^"]*"|“[^”]*”|「[^」]*」|'[^']*'`;
const WORD = new RegExp(
  String.raw`(?<name>[^\s=,;，；]+)\s*=\s*(?<value>${QUOTED}|[^\s;；]+)|(?<plain>[^\s]+)`,
  'gu',
);

/** Takes a request apart. Letters as wide as Chinese ones count as the plain ones. */
export function requestWords(text: string): readonly RequestWord[] {
  const plain = text.replaceAll('＝', '=').replaceAll('　', ' ');
  return [...plain.matchAll(WORD)].map(({ groups = {} }) => {
    const { name, value = '' } = groups;
    if (name === undefined) return { text: groups.plain ?? '' };
    return { text: `${name}=${value}`, condition: { name, values: valuesOf(value) } };
  });
}

/** Commas part values unless they stand in quotes. */
function valuesOf(written: string): readonly string[] {
  if (new RegExp(`^(?:${QUOTED})$`, 'u').test(written)) return [written.slice(1, -1)];
  return written.split(/[,，]/).filter((value) => value !== '');
}
