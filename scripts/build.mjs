// Compiles the program into `dist`, unless it is there as the sources are. Types are checked by `npm run check`.
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { isCompiled, markCompiled, root } from './compiled.mjs';

const FOLDERS = ['src', 'adapters', 'flows', 'scripts'];
/** What only developers run. */
const LEFT_OUT = /^scripts\/(bench|check|draw|eval|holidays|learn|mongo)\b/;
/** What the compiler leaves as it is: the chat page, sample data, word lists, questionnaires. */
const ASSET = /\.(js|css|svg|csv|txt|tsv|json)$/;
const NO_ASSET = /(tsconfig\.json|\.d\.ts)$/;
/** Where one of our files is imported, in what esbuild writes. */
const OWN_IMPORT = /(\b(?:from|import)\s*\(?\s*")(\.{1,2}\/[^"]+)\.tsx?"/g;

const OPTIONS = {
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  tsconfigRaw: { compilerOptions: { target: 'ES2023', verbatimModuleSyntax: true } },
};

/** Made whole in a folder of its own first: a program that runs from `dist` may still be loading parts. */
async function compile({ transform }) {
  const begun = performance.now();
  process.stderr.write('Compiling Quayside, as after each change of its sources …\n');
  const made = `${root}.dist-${process.pid}`;
  await Promise.all(sources().map((file) => compileFile(file, made, transform)));
  markCompiled(made);
  rmSync(`${root}dist`, { recursive: true, force: true });
  renameSync(made, `${root}dist`);
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  process.stderr.write(`Compiled in ${seconds} s.\n`);
}

function sources() {
  const all = FOLDERS.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true }).map((name) => `${folder}/${name}`),
  );
  return all.filter((file) => !LEFT_OUT.test(file) && !NO_ASSET.test(file));
}

async function compileFile(file, made, transform) {
  if (/\.tsx?$/.test(file)) {
    const text = readFileSync(`${root}${file}`, 'utf8');
    const loader = file.endsWith('x') ? 'tsx' : 'ts';
    const { code } = await transform(text, { ...OPTIONS, loader, sourcefile: file });
    write(`${made}/${file.replace(/\.tsx?$/, '.js')}`, code.replace(OWN_IMPORT, '$1$2.js"'));
  } else if (ASSET.test(file)) {
    cpSync(`${root}${file}`, `${made}/${file}`);
  }
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (!isCompiled()) {
  const esbuild = await import('esbuild').catch(() => undefined);
  if (esbuild) await compile(esbuild);
  else process.stderr.write('esbuild is not installed: the program runs from its sources.\n');
}
