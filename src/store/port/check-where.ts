import type { Condition, Value, Where } from './documents.ts';

const SHAPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  in: (value) => Array.isArray(value) && value.every(isValue),
  all: (value) => Array.isArray(value) && value.every(isPart),
  prefix: isText,
  gt: isBound,
  gte: isBound,
  lt: isBound,
  lte: isBound,
};

/**
 * Throws a TypeError where something is no condition of the port: what came from outside may be an object
 * where a text was expected, and must not become a question of its own.
 */
export function checkWhere(where: Where<string>): void {
  for (const [member, condition] of Object.entries(where)) {
    if (!isCondition(condition)) throw new TypeError(`What ${member} is to meet is no condition`);
  }
}

function isCondition(condition: Condition | undefined): boolean {
  if (typeof condition !== 'object') return isValue(condition);
  const parts = Object.entries(condition ?? {});
  return parts.length > 0 && parts.every(([name, value]) => SHAPES[name]?.(value) ?? false);
}

function isValue(value: unknown): value is Value {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isBound(value: unknown): boolean {
  return value === undefined || isValue(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isPart(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return isText(part);
  return Object.keys(part).join() === 'prefix' && isText(Reflect.get(part, 'prefix'));
}
