import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';

const FOLDERS = ['src', 'adapters', 'flows', 'scripts'];

const SOURCE = /\.tsx?$/;

/** The program as plain JavaScript in a folder of its own. */
export interface PlainCopy {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Measured code must not pay for the way it is loaded: tsx keeps a thread and its compiler in
 * memory and names every function anew each time it is made. So what is measured runs as built.
 */
export async function copyPlain(root: string): Promise<PlainCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quayside-bench-'));
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const name of FOLDERS) await copyFolder(path.join(root, name), path.join(folder, name));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const copy = path.join(to, entry.name);
    if (entry.isDirectory()) await copyFolder(source, copy);
    else if (entry.name.endsWith('.d.ts')) continue;
    else if (SOURCE.test(entry.name)) await compile(source, copy.replace(SOURCE, '.js'));
    else await cp(source, copy);
  }
}

async function compile(source: string, copy: string): Promise<void> {
  const { outputText } = ts.transpileModule(await readFile(source, 'utf8'), {
    fileName: source,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      jsx: ts.JsxEmit.ReactJSX,
      jsxImportSource: 'preact',
      rewriteRelativeImportExtensions: true,
    },
  });
  await writeFile(copy, outputText);
}
