import { nameKey } from '../base/text/name-key.ts';
import { collection } from '../store/port/collection.ts';
import type { DocumentStore } from '../store/port/document-store.ts';
import type { DocumentsOf } from '../store/port/documents.ts';
import type { NewTask, Task, TaskFilter, TaskPage, TaskStore } from '../team/ports.ts';
import { numbering } from './numbering.ts';

/** With the members by which only the store finds it. */
type StoredTask = Omit<Task, 'id'> & {
  readonly _id: string;
  readonly open: boolean;
  /** Absent once it was told, or is not open any more. */
  readonly untold?: true;
  /** The owner's name as names are compared. */
  readonly ownerKey?: string;
};

export const TASKS = collection<StoredTask>()({
  name: 'tasks',
  indexes: [
    { members: ['number'] },
    { members: ['open', 'due', 'number'] },
    { members: ['untold', 'number'], sparse: true },
  ],
  compared: ['ownerKey'],
  personal: {
    contact: ['contactId'],
    conversation: ['from.response'],
    words: ['facts', 'text', 'done'],
  },
});

type Tasks = DocumentsOf<typeof TASKS>;

/** What colleagues are asked to do. */
export function taskStore(store: Pick<DocumentStore, 'documents'>): TaskStore {
  const tasks = store.documents(TASKS);
  const nextNumber = numbering(store, TASKS.name);
  const byId = async (id: string): Promise<Task | undefined> => {
    const stored = await tasks.get(id);
    return stored && fromStored(stored);
  };
  const load = async (number: number): Promise<Task | undefined> =>
    (await tasks.find({ where: { number }, limit: 1 })).map(fromStored)[0];
  return {
    byId,
    load,
    add: async (task) => (await byId(task.id)) ?? (await add(tasks, task, await nextNumber())),
    list: (filter) => list(tasks, filter),
    untold: async (limit) =>
      (await tasks.find({ where: { untold: true }, order: ['number'], limit })).map(fromStored),
    markTold: (numbers, at) => markTold(tasks, numbers, at),
    close: async (number, done) => {
      const found = await load(number);
      if (found !== undefined) await end(tasks, found.id, { done });
      return await load(number);
    },
    withdraw: async (id, why, at) => {
      await end(tasks, id, { withdrawn: { at, why } });
    },
  };
}

/** Keeps it under this number, unless another caller was faster: then theirs stands. */
async function add(tasks: Tasks, task: NewTask, number: number): Promise<Task> {
  await tasks.insert([toStored(task, number)]);
  const stored = await tasks.get(task.id);
  if (stored === undefined) throw new Error(`Task ${number} was not kept`);
  return fromStored(stored);
}

async function list(tasks: Tasks, filter: TaskFilter): Promise<TaskPage> {
  const { open, owners, skip = 0, limit } = filter;
  const found = await tasks.find({
    where: { open, ...(owners && { ownerKey: { in: owners.map(nameKey) } }) },
    order: ['due', 'number'],
    skip,
    limit: limit + 1,
  });
  return { tasks: found.slice(0, limit).map(fromStored), more: found.length > limit };
}

async function markTold(tasks: Tasks, numbers: readonly number[], at: number): Promise<void> {
  const found = await tasks.find({ where: { number: { in: numbers } } });
  await tasks.changeMany(
    found.map(({ _id: key }) => ({
      key,
      onlyIf: { toldAt: undefined },
      set: { toldAt: at },
      unset: ['untold'],
    })),
  );
}

/** True where it was open until now. */
async function end(
  tasks: Tasks,
  key: string,
  how: Pick<Task, 'done'> | Pick<Task, 'withdrawn'>,
): Promise<boolean> {
  const onlyIf = { open: true };
  return await tasks.change({ key, onlyIf, set: { open: false, ...how }, unset: ['untold'] });
}

function toStored({ id, ...task }: NewTask, number: number): StoredTask {
  const ownerKey = task.owner === undefined ? {} : { ownerKey: nameKey(task.owner) };
  return { _id: id, ...task, ...ownerKey, number, open: true, untold: true };
}

function fromStored({ _id, open: _, untold: __, ownerKey: ___, ...task }: StoredTask): Task {
  return { id: _id, ...task };
}
