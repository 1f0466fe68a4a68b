import { type Doc, doc, type Value } from '../bson/value.ts';
import { CommandError } from '../command-error.ts';

/** Runs the statements of a write command; each may fail alone. */
export function runStatements<T>(
  statements: readonly T[],
  ordered: boolean,
  run: (statement: T, index: number) => void,
): readonly Value[] {
  const errors: Value[] = [];
  for (const [index, statement] of statements.entries()) {
    try {
      run(statement, index);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      errors.push(writeError(index, error));
      if (ordered) break;
    }
  }
  return errors;
}

function writeError(index: number, error: CommandError): Doc {
  return doc({
    index,
    code: error.code,
    ...(error.duplicate && {
      keyPattern: error.duplicate.keyPattern as Doc,
      keyValue: error.duplicate.keyValue as Doc,
    }),
    errmsg: error.message,
  });
}

export function withErrors(answer: Doc, errors: readonly Value[]): Doc {
  return errors.length === 0 ? answer : answer.set('writeErrors', [...errors]);
}
