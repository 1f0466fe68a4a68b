import path from 'node:path';
import ts from 'typescript';
import type { NamedMutant } from './named-mutants.ts';

/** The file's text with the mutant in it; undefined where it has no function of that name. */
export function planted(text: string, mutant: NamedMutant): string | undefined {
  const source = ts.createSourceFile(mutant.file, text, ts.ScriptTarget.Latest, true);
  const body = bodyOf(source, mutant.function);
  if (body === undefined) return undefined;
  return `${text.slice(0, body.getStart())}{ ${mutant.body} }${text.slice(body.getEnd())}`;
}

function bodyOf(node: ts.Node, name: string): ts.Node | undefined {
  const isFunction = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node);
  if (isFunction && node.name?.getText() === name) return node.body;
  return ts.forEachChild(node, (child) => bodyOf(child, name));
}

/** Puts the mutant into the program as its file is loaded: nothing is changed on the disk. */
export function plantMutant(mutant: NamedMutant) {
  const file = path.resolve(mutant.file);
  return {
    name: 'plant-mutant',
    enforce: 'pre' as const,
    transform: (text: string, id: string) => {
      if (id.split('?')[0] !== file) return undefined;
      const code = planted(text, mutant);
      if (code === undefined) throw new Error(`${mutant.file} has no ${mutant.function}`);
      return { code, map: null };
    },
  };
}
