/** A lexicon's list under its heading. */
export interface Section {
  readonly heading: string;
  /** Terms separated by white space. */
  readonly list: string;
}

/**
 * Reads a lexicon file: `[heading]` lines, each followed by lines of terms; `#` begins a comment
 * line. Throws SyntaxError with the line's number where terms stand before any heading.
 */
export function sectionsOf(file: string): readonly Section[] {
  const sections: { heading: string; list: string }[] = [];
  for (const [index, raw] of file.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const heading = /^\[(.+)\]$/.exec(line)?.[1]?.trim();
    const last = sections.at(-1);
    if (heading !== undefined) sections.push({ heading, list: '' });
    else if (last !== undefined) last.list += ` ${line}`;
    else throw new SyntaxError(`line ${index + 1}: terms before the first [heading]`);
  }
  return sections;
}
