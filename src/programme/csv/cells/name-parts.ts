import { titleKey } from '../columns/column.ts';

const PARTING = new RegExp(
  [
    String.raw`[-/|,:;()[\]\n–—、]`,
    String.raw`(?<=\p{Script=Han}) ?(?=\p{Script=Latin})`,
    String.raw`(?<=\p{Script=Latin}) ?(?=\p{Script=Han})`,
  ].join('|'),
  'u',
);

/** The names in one that says the same several times: `Germany (DE)`, `Country/国家`, 德国 Germany. */
export function nameParts(name: string): readonly string[] {
  return name
    .normalize('NFKC')
    .split(PARTING)
    .filter((part) => titleKey(part) !== '');
}
