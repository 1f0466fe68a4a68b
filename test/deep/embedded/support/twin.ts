import { type Document, EJSON } from 'bson';
import { type Db, MongoServerError } from 'mongodb';
import type { Scenario, TwinCommand } from './commands.ts';
import type { Json } from './values.ts';

/** Values keep their BSON types on the way back, or a wrong type would go unnoticed. */
const EXACT = { promoteValues: false, bsonRegExp: true } as const;

/** What one server said, in a form that can be compared. */
interface Answer {
  readonly text: string;
  readonly failed: boolean;
  /** It is a result without documents. */
  readonly empty: boolean;
  /** The store names a limit of its own instead of answering. */
  readonly refused: boolean;
}

interface Mismatch {
  readonly command: Json;
  readonly real: string;
  readonly embedded: string;
}

export interface Outcome {
  readonly compared: number;
  readonly refused: number;
  readonly mismatch: Mismatch | undefined;
}

/** Runs one scenario on both servers, command by command, until they differ. */
export async function runTwins(real: Db, embedded: Db, scenario: Scenario): Promise<Outcome> {
  for (const db of [real, embedded]) {
    await Promise.all(['main', 'other'].map((name) => db.command({ drop: name }).catch(() => {})));
  }
  let compared = 0;
  let refused = 0;
  for (const twin of commandsOf(scenario)) {
    const [theirs, ours] = await Promise.all([ask(real, inhibited(twin)), ask(embedded, twin)]);
    compared += 1;
    if (ours.refused) {
      refused += 1;
      if (isWrite(twin.command)) break;
      continue;
    }
    const mismatch = await difference(real, embedded, { twin, theirs, ours });
    if (mismatch !== undefined) return { compared, refused, mismatch };
    if (theirs.failed && twin.tearsOnError) break;
  }
  return { compared, refused, mismatch: undefined };
}

function* commandsOf({ indexes, documents, others, commands }: Scenario): Generator<TwinCommand> {
  const plain = (command: Json): TwinCommand => ({ command, ordered: true, tearsOnError: false });
  yield plain({ create: 'main' });
  if (others.length > 0) yield plain({ insert: 'other', documents: others });
  for (const index of indexes) yield plain({ createIndexes: 'main', indexes: [index] });
  if (documents.length > 0) yield plain({ insert: 'main', documents, ordered: false });
  yield* commands;
}

/**
 * The optimiser of the real server may leave out what nobody looks at, and its errors with it;
 * which ones is not promised. A stage of its own keeps it from doing so.
 */
function inhibited(twin: TwinCommand): TwinCommand {
  const { pipeline } = twin.command;
  if (!Array.isArray(pipeline) || pipeline.length < 2) return twin;
  const barrier = { $_internalInhibitOptimization: {} };
  return {
    ...twin,
    command: { ...twin.command, pipeline: pipeline.flatMap((stage) => [stage, barrier]) },
  };
}

interface Pair {
  readonly twin: TwinCommand;
  readonly theirs: Answer;
  readonly ours: Answer;
}

async function difference(real: Db, embedded: Db, pair: Pair): Promise<Mismatch | undefined> {
  const { twin, theirs, ours } = pair;
  const bothFailed = theirs.failed && ours.failed;
  const torn = twin.tearsOnError && bothFailed;
  if (twin.anyError && theirs.failed && (ours.failed || ours.empty)) return undefined;
  if (!torn && theirs.text !== ours.text) {
    return { command: twin.command, real: theirs.text, embedded: ours.text };
  }
  if (torn || !isWrite(twin.command)) return undefined;
  const all: TwinCommand = {
    command: { find: 'main', hint: { $natural: 1 }, batchSize: 1000 },
    ordered: true,
    tearsOnError: false,
  };
  const [before, after] = await Promise.all([
    ask(real, all),
    ask(embedded, { ...all, command: { find: 'main', batchSize: 1000 } }),
  ]);
  if (before.text === after.text) return undefined;
  return { command: twin.command, real: before.text, embedded: after.text };
}

function isWrite(command: Json): boolean {
  return ['insert', 'update', 'delete', 'findAndModify'].some((name) => name in command);
}

async function ask(db: Db, { command, ordered }: TwinCommand): Promise<Answer> {
  try {
    const answer = await db.command(command as Document, EXACT);
    const errors = (answer.writeErrors ?? []) as Document[];
    const refused = errors.some(({ errmsg }) => isOwnLimit(String(errmsg)));
    const empty = answer.cursor?.firstBatch?.length === 0;
    return { text: normal(answer, ordered), failed: errors.length > 0, empty, refused };
  } catch (error) {
    if (!(error instanceof MongoServerError)) throw error;
    return {
      text: `error ${String(error.code)}`,
      failed: true,
      empty: false,
      refused: isOwnLimit(error.message),
    };
  }
}

function isOwnLimit(message: string): boolean {
  return message.includes('The embedded store');
}

/** Without messages, times and names of databases; sets in some order. */
function normal(answer: Document, ordered: boolean): string {
  const { ok: _ok, cursor, values, writeErrors, ...rest } = answer;
  const batch = cursor?.firstBatch as Document[] | undefined;
  const result = {
    ...rest,
    ...(batch && { batch: ordered ? batch.map(exact) : batch.map(exact).sort() }),
    // Whether a missing field counts as null depends on the index that MongoDB happens to take.
    ...(values && { values: (values as unknown[]).filter(isThere).map(exact).sort() }),
    ...(writeErrors && { writeErrors: (writeErrors as Document[]).map(withoutMessage) }),
  };
  return exact(result);
}

function isThere(value: unknown): boolean {
  return value !== null;
}

function withoutMessage({ errmsg: _errmsg, ...rest }: Document): Document {
  return rest;
}

function exact(value: unknown): string {
  return EJSON.stringify(withSortedSets(value), { relaxed: false });
}

/** Fields called `set...` hold what MongoDB gives in any order; only new servers name a collation. */
function withSortedSets(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || '_bsontype' in value) return value;
  const named = Object.entries(value).filter(([name]) => name !== 'collation');
  const entries = named.map(([name, inner]) => {
    if (!name.startsWith('set') || !Array.isArray(inner)) return [name, inner];
    return [name, inner.map((one) => EJSON.stringify(one, { relaxed: false })).sort()];
  });
  return Array.isArray(value) || value instanceof Date ? value : Object.fromEntries(entries);
}
