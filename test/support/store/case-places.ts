import { randomUUID } from 'node:crypto';
import { CASES, caseStore } from '../../../src/stores/case-store.ts';
import { COUNTERS } from '../../../src/stores/numbering.ts';
import type { Case } from '../../../src/team/cases/case.ts';
import { type Concern, openCase } from '../../../src/team/cases/open-case.ts';
import type { CaseStore } from '../../../src/team/ports.ts';
import { concern, NOON, SETTINGS } from '../../unit/team/example-case.ts';
import { MemoryCases } from '../memory/memory-cases.ts';
import { clear, documentsIn, storesUnderTest, type TestStore } from './stores.ts';

export interface Place {
  /** The store, with nothing in it. */
  readonly empty: () => Promise<CaseStore>;
  readonly close: () => Promise<void>;
}

export const PLACES: readonly { readonly name: string; readonly open: () => Promise<Place> }[] = [
  {
    name: 'memory',
    open: async () => ({ empty: async () => new MemoryCases(), close: async () => {} }),
  },
  ...storesUnderTest().map(({ name, open }) => ({ name, open: () => openOn(open) })),
];

export async function openOn(open: () => Promise<TestStore>): Promise<Place> {
  const server = await open();
  const documents = await documentsIn(server);
  return {
    empty: async () => {
      await clear(documents, CASES, COUNTERS);
      return caseStore(documents, randomUUID);
    },
    close: async () => {
      await documents.close();
      await server.close();
    },
  };
}

/** The next version of a case, or its first. */
export function following(before: Case): Case {
  return { ...before, version: before.version + 1 };
}

export function newCase(number: number, changes: Partial<Concern> = {}): Case {
  const about = concern({ id: `concern ${number}`, ...changes });
  return following(openCase(about, number, NOON + number, SETTINGS));
}

export const SILENT = { warn: () => {}, info: () => {}, error: () => {}, debug: () => {} };
