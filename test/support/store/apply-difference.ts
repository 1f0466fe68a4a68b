import type { Difference } from '../../../src/store/mongo/difference.ts';

type Bag = Record<string, unknown>;

/** What a server makes of a document and an update, by the plain meaning of its operators. */
export function applyDifference(document: object, update: Difference): object {
  const copy = structuredClone(document);
  for (const [path, value] of Object.entries(update.$set ?? {})) {
    const { holder, name } = placeOf(copy, path);
    holder[name] = structuredClone(value);
  }
  for (const path of Object.keys(update.$unset ?? {})) {
    const { holder, name } = placeOf(copy, path);
    delete holder[name];
  }
  for (const [path, { $each }] of Object.entries(update.$push ?? {})) {
    const { holder, name } = placeOf(copy, path);
    (holder[name] as unknown[]).push(...structuredClone($each));
  }
  return copy;
}

function placeOf(document: object, path: string): { holder: Bag; name: string } {
  const parts = path.split('.');
  const name = parts.pop() ?? '';
  let holder = document as Bag;
  for (const part of parts) holder = holder[part] as Bag;
  return { holder, name };
}
