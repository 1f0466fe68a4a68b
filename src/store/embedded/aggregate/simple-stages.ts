import { isNumeric, toNumber } from '../bson/number.ts';
import { typeName } from '../bson/type-name.ts';
import { type Doc, isDoc, type Maybe, type Value } from '../bson/value.ts';
import { refuse } from '../command-error.ts';
import { compileFilter } from '../query/filter.ts';
import { compileAddition, compileProjection, compileRemoval } from '../query/projection.ts';
import { readSortOrder, sortDocuments } from '../query/sort-order.ts';
import { compileExpression } from './expression.ts';
import { rootScope } from './scope.ts';
import { type CompileStage, perDocument } from './stage.ts';

export const match: CompileStage = (operand) => {
  const filter = compileFilter(
    demandDocument(operand, 15959, 'the match filter must be an expression in an object'),
  );
  return perDocument((document) => (filter.test(document) ? document : undefined));
};

export const project: CompileStage = (operand) => {
  const specification = demandDocument(operand, 15969, '$project specification must be an object');
  if (specification.size === 0)
    refuse(51272, 'projection specification must have at least one field');
  return perDocument(compileProjection(specification));
};

export const addFields: CompileStage = (operand) => {
  const specification = demandDocument(
    operand,
    40272,
    '$addFields specification stage must be an object',
  );
  if (specification.size === 0)
    refuse(40177, 'Invalid $addFields :: caused by :: specification must have at least one field');
  return perDocument(compileAddition(specification));
};

export const unset: CompileStage = (operand) => {
  const paths = Array.isArray(operand) ? operand : [operand];
  if (paths.length === 0)
    refuse(31119, '$unset specification must be a string or an array with at least one field');
  const names = paths.map((path) =>
    typeof path === 'string'
      ? path
      : refuse(
          31120,
          '$unset specification must be a string or an array containing only string values',
        ),
  );
  return perDocument(compileRemoval(names));
};

export const replaceRoot: CompileStage = (operand, context, compilePipeline) => {
  const specification = demandDocument(
    operand,
    40229,
    'expected an object as specification for $replaceRoot stage',
  );
  for (const field of specification.keys()) {
    if (field !== 'newRoot')
      refuse(40415, `BSON field '$replaceRoot.${field}' is an unknown field.`);
  }
  if (!specification.has('newRoot'))
    refuse(40414, "BSON field '$replaceRoot.newRoot' is missing but a required field");
  return replaceWith(specification.get('newRoot') as Value, context, compilePipeline);
};

export const replaceWith: CompileStage = (operand) => {
  const expression = compileExpression(operand);
  return perDocument((document) => demandRoot(expression(rootScope(document))));
};

function demandRoot(value: Maybe): Doc {
  if (isDoc(value)) return value;
  return refuse(
    40228,
    `'newRoot' expression must evaluate to an object, but resulting value was of type ${typeName(value)}`,
  );
}

export const sort: CompileStage = (operand) => {
  const order = readSortOrder(
    demandDocument(operand, 15973, 'the $sort key specification must be an object'),
  );
  if (order.length === 0) refuse(15976, '$sort stage must have at least one sort key');
  return (input) => sortDocuments([...input], order, (document) => document);
};

export const limit: CompileStage = (operand) => {
  const count = demandCount(operand, 5107201, '$limit');
  if (count === 0) refuse(15958, 'the limit must be positive');
  return function* run(input) {
    let taken = 0;
    for (const document of input) {
      yield document;
      taken += 1;
      if (taken >= count) return;
    }
  };
};

export const skip: CompileStage = (operand) => {
  const count = demandCount(operand, 5107200, '$skip');
  return function* run(input) {
    let passed = 0;
    for (const document of input) {
      if (passed >= count) yield document;
      passed += 1;
    }
  };
};

function demandCount(operand: Value, code: number, name: string): number {
  const count = isNumeric(operand) ? toNumber(operand) : Number.NaN;
  if (!Number.isInteger(count) || count < 0) {
    refuse(code, `invalid argument to ${name} stage: Expected a non-negative number`);
  }
  return count;
}

function demandDocument(operand: Value, code: number, message: string): Doc {
  return isDoc(operand) ? operand : refuse(code, message);
}
