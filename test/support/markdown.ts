import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TOPS = ['.github', 'adapters', 'flows', 'scripts', 'src', 'test'];

/** Every file of the project that people read or change, by its path from the root. */
export function projectFiles(): readonly string[] {
  const loose = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  const below = TOPS.flatMap((top) =>
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name)),
  );
  return [...loose, ...below];
}

export function markdownFiles(): readonly string[] {
  return projectFiles().filter((file) => file.endsWith('.md'));
}

/** The text without blocks of code, in which nothing is a link or a heading. */
function withoutCode(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/^ *```[\s\S]*?^ *```/gm, '');
}

export interface Link {
  /** Where it stands. */
  readonly file: string;
  readonly target: string;
  readonly isPicture: boolean;
}

/** Links and pictures, those to other sites among them. */
export function linksIn(file: string): readonly Link[] {
  const found = withoutCode(file).matchAll(/(!?)\[[^\]]*\]\(([^)\s]+)\)/g);
  return [...found].map(([, mark, target = '']) => ({ file, target, isPicture: mark === '!' }));
}

/** The anchors that GitHub gives to the headings of a file. */
export function anchorsIn(file: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutCode(file).matchAll(/^#+ (.+)$/gm)) {
    const plain = heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '');
    const anchor = plain.replaceAll(' ', '-');
    let unique = anchor;
    for (let again = 1; anchors.has(unique); again += 1) unique = `${anchor}-${again}`;
    anchors.add(unique);
  }
  return anchors;
}

/** What stands between backquotes outside of blocks of code. */
export function codeIn(file: string): readonly string[] {
  const found = withoutCode(file).matchAll(/`([^`]+)`/g);
  return [...found].map(([, code = '']) => code.replaceAll(/\s+/g, ' '));
}

/** The cells of each row of a file's tables, without their heads. */
export function rowsIn(file: string): readonly (readonly string[])[] {
  const lines = withoutCode(file).split('\n');
  return lines
    .filter((line, at) => line.startsWith('| ') && !lines[at + 1]?.startsWith('|---'))
    .map((line) =>
      line
        .slice(2, -2)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
}
