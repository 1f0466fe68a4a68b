import { keyOf } from '../bson/sort-key.ts';
import { type Doc, isDoc, type Value } from '../bson/value.ts';
import { isOperatorDocument } from './operators.ts';

/**
 * Does every document that matches the query also match the filter? Answers true only for what is
 * plainly so: each condition of the filter stands in the query in the same words, or it asks for
 * presence and the query fixes the field. A missed case costs a scan, never an answer.
 */
export function isImplied(filter: Doc, query: Doc): boolean {
  const said = new Set(conditions(query).map(keyOfCondition));
  const present = new Set(
    conditions(query)
      .filter(provesPresence)
      .map(({ path }) => path),
  );
  return conditions(filter).every(
    (condition) =>
      said.has(keyOfCondition(condition)) ||
      (condition.operator === '$exists' && present.has(condition.path)),
  );
}

interface Named {
  readonly path: string;
  readonly operator: string;
  readonly operand: Value;
}

function conditions(query: Doc): Named[] {
  return [...query].flatMap(([path, value]) => {
    if (path === '$and' && Array.isArray(value)) {
      return value.filter(isDoc).flatMap((part) => conditions(part));
    }
    if (!isOperatorDocument(value)) return [{ path, operator: '$eq', operand: value }];
    return [...value].map(([operator, operand]) => ({ path, operator, operand }));
  });
}

function keyOfCondition({ path, operator, operand }: Named): string {
  return `${path}\0${operator}\0${keyOf(operand)}`;
}

function provesPresence({ operator, operand }: Named): boolean {
  return ['$eq', '$gt', '$gte', '$lt', '$lte'].includes(operator) && operand !== null;
}
