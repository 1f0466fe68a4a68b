/** An update in MongoDB's own words. */
export interface Difference {
  readonly $set?: Readonly<Record<string, unknown>>;
  readonly $unset?: Readonly<Record<string, ''>>;
  readonly $push?: Readonly<Record<string, { readonly $each: readonly unknown[] }>>;
}

interface Changes {
  readonly set: Record<string, unknown>;
  readonly unset: Record<string, ''>;
  readonly push: Record<string, { readonly $each: readonly unknown[] }>;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * The update that makes `after` of a stored `before`; both are plain data. What is the same object in
 * both is not looked into, an array that has only grown is pushed to, one that has also changed is
 * set element by element, and a member that is undefined counts as absent.
 */
export function difference(before: object, after: object): Difference {
  const changes: Changes = { set: {}, unset: {}, push: {} };
  compareMembers(before as Members, after as Members, '', changes);
  return {
    ...(isEmpty(changes.set) ? {} : { $set: changes.set }),
    ...(isEmpty(changes.unset) ? {} : { $unset: changes.unset }),
    ...(isEmpty(changes.push) ? {} : { $push: changes.push }),
  };
}

function compareMembers(before: Members, after: Members, prefix: string, changes: Changes): void {
  for (const name of Object.keys(before)) {
    const gone = before[name] !== undefined && after[name] === undefined;
    if (gone) changes.unset[prefix + name] = '';
  }
  for (const name of Object.keys(after)) {
    compare(before[name], after[name], prefix + name, changes);
  }
}

function compare(before: unknown, after: unknown, path: string, changes: Changes): void {
  if (before === after || after === undefined) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    compareArrays(before, after, path, changes);
  } else if (isAddressable(before) && isAddressable(after)) {
    compareMembers(before, after, `${path}.`, changes);
  } else {
    changes.set[path] = after;
  }
}

function compareArrays(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
  changes: Changes,
): void {
  if (before.length === 0 || after.length < before.length) {
    if (after.length > 0 || before.length > 0) changes.set[path] = after;
    return;
  }
  const firstChanged = before.findIndex((value, index) => !isSame(value, after[index]));
  if (firstChanged === -1) {
    const added = after.slice(before.length);
    if (added.length > 0) changes.push[path] = { $each: added };
    return;
  }
  // An array cannot be pushed to by an update that also names one of its elements.
  for (let index = firstChanged; index < after.length; index += 1) {
    compareElements(before, after, index, path, changes);
  }
}

/** In an array nothing is absent: an undefined element is stored as null. */
function compareElements(
  before: readonly unknown[],
  after: readonly unknown[],
  index: number,
  path: string,
  changes: Changes,
): void {
  const place = `${path}.${index}`;
  if (index >= before.length) changes.set[place] = after[index] ?? null;
  else if (after[index] === undefined && before[index] !== undefined) changes.set[place] = null;
  else compare(before[index], after[index], place, changes);
}

function isSame(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (Array.isArray(before) && Array.isArray(after)) {
    return (
      before.length === after.length && before.every((value, index) => isSame(value, after[index]))
    );
  }
  if (!isPlain(before) || !isPlain(after)) return false;
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].every((name) => isSame(before[name], after[name]));
}

function isPlain(value: unknown): value is Members {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

/** An object each of whose members a path can name. */
function isAddressable(value: unknown): value is Members {
  return isPlain(value) && Object.keys(value).every(isPathPart);
}

function isPathPart(name: string): boolean {
  return name !== '' && !name.startsWith('$') && !name.includes('.');
}

function isEmpty(members: object): boolean {
  for (const _ in members) return false;
  return true;
}
