import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAdapters, scanFolder } from '../../../src/app/discover.ts';
import type { Clause } from './clause.ts';
import type { StartPlatform } from './platform.ts';
import { Stage } from './stage.ts';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const LAST = 'secrets';
const SLOW_LIMIT_MS = 90_000;

const clauses = await scanFolder<Clause>(path.join(HERE, 'clauses'));
const names = (await findAdapters()).map(({ name }) => name);
const platforms = await Promise.all(
  names.map(async (name) => ({
    name,
    start: await platformOf(name),
    cannot: await limitsOf(name),
  })),
);

async function platformOf(name: string): Promise<StartPlatform> {
  const file = pathToFileURL(path.join(HERE, `${name}.platform.ts`)).href;
  const module: { default: StartPlatform } = await import(file);
  return module.default;
}

async function limitsOf(name: string): Promise<Readonly<Record<string, string>>> {
  const platform = await (await platformOf(name))();
  await platform.stop();
  return platform.cannot;
}

async function alone({ holds }: Clause, start: StartPlatform): Promise<void> {
  const stage = await Stage.set(start);
  try {
    await holds(stage);
    await keepsSecrets(stage);
  } finally {
    await stage.clear();
  }
}

async function keepsSecrets(stage: Stage): Promise<void> {
  await clauses.find(({ name }) => name === LAST)?.holds(stage);
}

describe.each(platforms)('people on $name', ({ name, start, cannot }) => {
  let shared: Stage;
  const ordered = [
    ...clauses.filter((clause) => clause.name !== LAST),
    ...clauses.filter((clause) => clause.name === LAST),
  ];

  beforeAll(async () => {
    shared = await Stage.set(start);
  });
  afterAll(() => shared?.clear());

  it('are excused from no clause that does not exist', () => {
    const known = clauses.map(({ name }) => name);
    expect(Object.keys(cannot).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('are excused from nothing that their channel says it can', () => {
    const own = [...shared.program.app.adapters.values()].find((one) => one.name === name);
    const { edits = false, threads = false, files = 'none' } = own?.can ?? {};
    expect(own).toBeDefined();
    expect([edits, threads, files !== 'none']).toEqual(
      ['card', 'under', 'files'].map((clause) => cannot[clause] === undefined),
    );
  });

  for (const clause of ordered.filter(({ slow }) => slow !== true)) {
    it(`${clause.name}: ${clause.sentence}`, async (test) => {
      const reason = cannot[clause.name];
      if (reason !== undefined) test.skip(reason);
      await (clause.stage === 'shared' ? clause.holds(shared) : alone(clause, start));
    });
  }
});

describe.concurrent.each(platforms)('people on $name, in the end', ({ start, cannot }) => {
  for (const clause of clauses.filter(({ slow }) => slow === true)) {
    it(`${clause.name}: ${clause.sentence}`, { timeout: SLOW_LIMIT_MS }, async (test) => {
      const reason = cannot[clause.name];
      if (reason !== undefined) test.skip(reason);
      await alone(clause, start);
    });
  }
});
