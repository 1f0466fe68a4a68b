import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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

/** Files of an open set: `telegram.ts` in source, `telegram.js` once built. */
const ENTRY = /^[a-z][a-z-]*\.(ts|js)$/;

/**
 * The default exports of a folder's own files, by file name. A new file adds one entry:
 * nothing imports adapters or flows by name.
 */
export async function scanFolder<Entry>(folder: string): Promise<readonly Entry[]> {
  const names = (await readdir(folder)).filter((name) => ENTRY.test(name)).sort();
  const modules = await Promise.all(
    names.map((name) => import(pathToFileURL(path.join(folder, name)).href)),
  );
  return modules.map((module: { default: Entry }) => module.default);
}
