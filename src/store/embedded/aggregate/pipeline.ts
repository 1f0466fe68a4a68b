import { type Doc, isDoc, type Value } from '../bson/value.ts';
import { refuse } from '../command-error.ts';
import { facet } from './facet.ts';
import { bucket, count, group, sortByCount } from './group.ts';
import { lookup } from './lookup.ts';
import { ConstantError } from './names.ts';
import {
  addFields,
  limit,
  match,
  project,
  replaceRoot,
  replaceWith,
  skip,
  sort,
  unset,
} from './simple-stages.ts';
import type { CompileStage, PipelineContext, Stage } from './stage.ts';
import { unwind } from './unwind.ts';

/** The stages that were proved to answer as MongoDB does; all others are refused. */
const STAGES: ReadonlyMap<string, CompileStage> = new Map([
  ['$match', match],
  ['$project', project],
  ['$addFields', addFields],
  ['$set', addFields],
  ['$unset', unset],
  ['$replaceRoot', replaceRoot],
  ['$replaceWith', replaceWith],
  ['$sort', sort],
  ['$limit', limit],
  ['$skip', skip],
  ['$unwind', unwind],
  ['$group', group],
  ['$count', count],
  ['$sortByCount', sortByCount],
  ['$bucket', bucket],
  ['$lookup', lookup],
  ['$facet', facet],
]);

const UNKNOWN_STAGE = 40324;

export function compilePipeline(stages: readonly Doc[], context: PipelineContext): Stage {
  const compiled = compileAll(stages, context);
  return (input) => compiled.reduce((documents, stage) => stage(documents), input);
}

/** A mistake in a constant is reported only if there is no other one. */
function compileAll(stages: readonly Doc[], context: PipelineContext): readonly Stage[] {
  const compiled: Stage[] = [];
  let mistake: ConstantError | undefined;
  for (const stage of stages) {
    try {
      compiled.push(compileStage(stage, context));
    } catch (error) {
      if (!(error instanceof ConstantError)) throw error;
      mistake ??= error;
    }
  }
  if (mistake !== undefined) throw mistake;
  return compiled;
}

function compileStage(stage: Doc, context: PipelineContext): Stage {
  if (!isDoc(stage) || stage.size !== 1) {
    refuse(40323, 'A pipeline stage specification object must contain exactly one field.');
  }
  const [entry] = stage;
  const [name, operand] = entry as [string, Value];
  const compile = STAGES.get(name);
  if (compile === undefined) refuse(UNKNOWN_STAGE, `Unrecognized pipeline stage name: '${name}'`);
  return compile(operand, context, compilePipeline);
}
