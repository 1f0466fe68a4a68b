import { LAYOUTS, type Layout } from './import-csv.ts';

const TITLES_WIDTH = 16;

/** The columns that a file of the layout may have, for `--help`; `*` marks those it must have. */
export function describeColumns(layout: Layout): string {
  const lines = LAYOUTS[layout].map(({ titles, required, expected, example }) => {
    const title = `${titles[0]}${required ? ' *' : ''}`.padEnd(TITLES_WIDTH);
    const chinese = titles.find((name) => /\p{Script=Han}/u.test(name));
    return `  ${title}${expected}, e.g. ${example} (${chinese})`;
  });
  return lines.join('\n');
}
