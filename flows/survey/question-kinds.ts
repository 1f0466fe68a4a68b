import { fileURLToPath } from 'node:url';
import { scanFolder } from '../../src/base/scan-folder.ts';
import type { QuestionKind } from './question-kind.ts';

/** Every kind of question there is: the files of `flows/questions`. */
export const QUESTION_KINDS = await scanFolder<QuestionKind>(
  fileURLToPath(new URL('../questions', import.meta.url)),
);

const BY_NAME = new Map(QUESTION_KINDS.map((kind) => [kind.name, kind]));

/** Throws where a stored question is of a kind whose file is gone. */
export function kindOf({ kind }: { readonly kind: string }): QuestionKind {
  const found = BY_NAME.get(kind);
  if (found === undefined) throw new Error(`There is no flows/questions/${kind}.ts`);
  return found;
}
