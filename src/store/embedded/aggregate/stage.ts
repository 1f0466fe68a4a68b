import type { Doc, Value } from '../bson/value.ts';
import type { Collection } from '../storage/collection.ts';

/** One step of a pipeline; it reads its input as far as it needs. */
export type Stage = (input: Iterable<Doc>) => Iterable<Doc>;

export interface PipelineContext {
  readonly collection: (name: string) => Collection | undefined;
}

type CompilePipeline = (stages: readonly Doc[], context: PipelineContext) => Stage;

export type CompileStage = (
  operand: Value,
  context: PipelineContext,
  compilePipeline: CompilePipeline,
) => Stage;

export function perDocument(change: (document: Doc) => Doc | undefined): Stage {
  return function* run(input) {
    for (const document of input) {
      const changed = change(document);
      if (changed !== undefined) yield changed;
    }
  };
}
