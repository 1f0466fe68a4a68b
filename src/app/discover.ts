import { fileURLToPath } from 'node:url';
import { scanFolder } from '../base/scan-folder.ts';
import type { AdapterDefinition } from '../core/contract/channel.ts';
import { bindFlow, type Flow, type FlowDefinition } from '../core/contract/flow.ts';

/** The open sets, in source as in the built program. */
const ADAPTERS = fileURLToPath(new URL('../../adapters', import.meta.url));
const FLOWS = fileURLToPath(new URL('../../flows', import.meta.url));

/** The channels that this program has, each described by its file in `adapters/`. */
export function findAdapters(): Promise<readonly AdapterDefinition<unknown>[]> {
  return scanFolder<AdapterDefinition<unknown>>(ADAPTERS);
}

/** The flows that this program has, set as the operator wants. Throws ZodError for settings that do not fit. */
export async function findFlows(settings: object): Promise<ReadonlyMap<string, Flow>> {
  const definitions = await scanFolder<FlowDefinition<unknown, unknown>>(FLOWS);
  return new Map(definitions.map((definition) => [definition.id, bindFlow(definition, settings)]));
}
