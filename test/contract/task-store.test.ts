import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { COUNTERS } from '../../src/stores/numbering.ts';
import { TASKS, taskStore } from '../../src/stores/task-store.ts';
import type { Task, TaskFilter, TaskStore } from '../../src/team/ports.ts';
import { memoryDocuments } from '../support/memory/memory-documents.ts';
import { clear, documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';
import { newTask } from '../support/team/example-task.ts';
import { MONDAY_NOON } from '../support/team/team-parts.ts';

const DONE = { at: MONDAY_NOON + 5, by: 'slack:U0WANG', operation: 'o1' };
const numbers = (tasks: readonly Task[]) => tasks.map(({ number }) => number);

function promises(one: () => TaskStore, another: () => TaskStore): void {
  const listed = async (filter: Partial<TaskFilter> = {}) =>
    numbers((await one().list({ open: true, limit: 100, ...filter })).tasks);
  const untold = async (limit = 100) => numbers(await one().untold(limit));

  it('gives back what was added, by number and by id', async () => {
    const given = newTask('a', { from: { case: 7 } });
    const task = await one().add(given);
    expect(task).toEqual({ ...given, number: task.number });
    expect(await one().load(task.number)).toEqual(task);
    expect(await another().byId('a')).toEqual(task);
    expect(await one().load(task.number + 1)).toBeUndefined();
    expect(await one().byId('b')).toBeUndefined();
  });

  it('changes nothing where the id is known', async () => {
    const first = await one().add(newTask('a'));
    expect(await one().add(newTask('a', { kind: 'remind', owner: 'Li Wei' }))).toEqual(first);
    await one().close(first.number, DONE);
    expect((await one().add(newTask('a'))).done).toEqual(DONE);
    expect(await listed()).toEqual([]);
  });

  it('keeps one task of an id that many add at once, from two processes', async () => {
    const stores = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? one() : another()));
    const added = await Promise.all(stores.map((store) => store.add(newTask('a'))));
    expect(new Set(numbers(added)).size).toBe(1);
    expect(await listed()).toEqual([added[0]?.number]);
  });

  it('gives no number twice, and always a greater one', async () => {
    const ids = Array.from({ length: 30 }, (_, at) => `t${at}`);
    const added = await Promise.all(
      ids.map((id, at) => (at % 2 === 0 ? one() : another()).add(newTask(id))),
    );
    expect(new Set(numbers(added)).size).toBe(30);
    expect(Math.min(...numbers(added))).toBeGreaterThan(0);
    const next = await one().add(newTask('later'));
    expect(next.number).toBeGreaterThan(Math.max(...numbers(added)));
  });

  it('lists what is open by the moment at which it is due, page by page', async () => {
    const dues = [30, 10, 20, 10];
    for (const [at, due] of dues.entries()) await one().add(newTask(`t${at}`, { due }));
    expect(await listed()).toEqual([2, 4, 3, 1]);
    const page = await one().list({ open: true, skip: 1, limit: 2 });
    expect(page).toMatchObject({ tasks: [{ number: 4 }, { number: 3 }], more: true });
    expect((await one().list({ open: true, skip: 2, limit: 2 })).more).toBe(false);
    await one().close(4, DONE);
    expect(await listed()).toEqual([2, 3, 1]);
    expect(await listed({ open: false })).toEqual([4]);
  });

  it('lists those of an owner, however the name is written', async () => {
    await one().add(newTask('a', { owner: 'Wang Min' }));
    await one().add(newTask('b', { owner: 'WANG  min' }));
    await one().add(newTask('c', { owner: 'Wang' }));
    const { owner: _, ...nobodys } = newTask('d');
    await one().add(nobodys);
    expect(await listed({ owners: ['wang min'] })).toEqual([1, 2]);
    expect(await listed({ owners: ['Wang', 'Li'] })).toEqual([3]);
    expect(await listed({ owners: [] })).toEqual([]);
    expect(await listed()).toEqual([1, 2, 3, 4]);
  });

  it('knows of which the team was not told, and keeps when it was told first', async () => {
    for (const id of ['a', 'b', 'c']) await one().add(newTask(id));
    expect(await untold()).toEqual([1, 2, 3]);
    expect(await untold(2)).toEqual([1, 2]);
    await one().markTold([1, 2, 99], 50);
    await another().markTold([2, 1], 60);
    expect(await untold()).toEqual([3]);
    expect((await one().load(1))?.toldAt).toBe(50);
    expect((await one().load(3))?.toldAt).toBeUndefined();
    await one().markTold([], 70);
    expect(await untold()).toEqual([3]);
  });

  it('does not tell of what ended before it was told', async () => {
    for (const id of ['a', 'b', 'c']) await one().add(newTask(id));
    await one().close(1, DONE);
    await one().withdraw('b', 'answered', 50);
    expect(await untold()).toEqual([3]);
  });

  it('is closed by the first who does, with the word', async () => {
    const task = await one().add(newTask('a'));
    const done = { ...DONE, word: '周五 {{回电}} $set' };
    expect(await one().close(task.number, done)).toEqual({ ...task, done });
    const later = { ...DONE, by: 'slack:U0LI', operation: 'o2' };
    expect(await another().close(task.number, later)).toEqual({ ...task, done });
    await one().withdraw('a', 'answered', 90);
    expect(await one().load(task.number)).toEqual({ ...task, done });
    expect(await one().close(99, done)).toBeUndefined();
  });

  it('has one who closes it where many try at once', async () => {
    const { number } = await one().add(newTask('a'));
    const closed = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        (at % 2 === 0 ? one() : another()).close(number, { ...DONE, operation: `o${at}` }),
      ),
    );
    expect(new Set(closed.map((task) => task?.done?.operation)).size).toBe(1);
  });

  it('is withdrawn once, and then not closed', async () => {
    const task = await one().add(newTask('a'));
    await one().withdraw('a', 'answered', 50);
    await one().withdraw('a', 'answered', 60);
    await one().withdraw('unknown', 'answered', 60);
    const withdrawn = { ...task, withdrawn: { at: 50, why: 'answered' } };
    expect(await one().load(task.number)).toEqual(withdrawn);
    expect(await one().close(task.number, DONE)).toEqual(withdrawn);
    expect(await listed()).toEqual([]);
  });
}

describe('tasks in memory', () => {
  let store: TaskStore;
  beforeEach(() => {
    store = taskStore(memoryDocuments());
  });
  promises(
    () => store,
    () => store,
  );
});

for (const { name, open } of storesUnderTest()) {
  describe(`tasks in ${name}`, () => {
    let server: TestStore;
    let documents: readonly [DocumentStore, DocumentStore];

    beforeAll(async () => {
      server = await open();
      documents = [await documentsIn(server), await documentsIn(server)];
    });
    beforeEach(async () => {
      await clear(documents[0], TASKS, COUNTERS);
    });
    afterAll(async () => {
      for (const each of documents ?? []) await each.close();
      await server?.close();
    });
    promises(
      () => taskStore(documents[0]),
      () => taskStore(documents[1]),
    );
  });
}
