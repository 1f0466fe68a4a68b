import type { Doc, Maybe } from '../bson/value.ts';

/** What an expression can see: the document, and variables of the operators around it. */
export interface Scope {
  readonly root: Doc;
  readonly name: string;
  readonly value: Maybe;
  readonly outer: Scope | undefined;
}

export type Expression = (scope: Scope) => Maybe;

export function rootScope(root: Doc): Scope {
  return { root, name: '', value: undefined, outer: undefined };
}

export function bind(outer: Scope, name: string, value: Maybe): Scope {
  return { root: outer.root, name, value, outer };
}

export function lookUp(scope: Scope, name: string): Maybe {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    if (at.name === name) return at.value;
  }
  return undefined;
}
