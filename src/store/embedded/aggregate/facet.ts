import { type Doc, isDoc } from '../bson/value.ts';
import { refuse } from '../command-error.ts';
import type { CompileStage } from './stage.ts';

/** Several pipelines over the same input, each giving one array. */
export const facet: CompileStage = (operand, context, compilePipeline) => {
  if (!isDoc(operand) || operand.size === 0) {
    refuse(40169, 'the $facet specification must be a non-empty object');
  }
  const branches = [...operand].map(([name, stages]) => {
    if (name.startsWith('$')) refuse(16410, "FieldPath field names may not start with '$'.");
    if (name.includes('.')) refuse(16412, "FieldPath field names may not contain '.'.");
    if (!Array.isArray(stages)) refuse(40170, 'arguments to $facet must be arrays');
    const documents = stages.map((stage) =>
      isDoc(stage)
        ? stage
        : refuse(40171, 'elements of arrays in $facet spec must be non-empty objects'),
    );
    if (documents.some((stage) => stage.has('$facet'))) {
      refuse(40600, '$facet is not allowed to be used within a $facet stage');
    }
    return { name, run: compilePipeline(documents, context) };
  });
  return function* run(input) {
    const documents = [...input];
    const result: Doc = new Map();
    for (const branch of branches) result.set(branch.name, [...branch.run(documents)]);
    yield result;
  };
};
