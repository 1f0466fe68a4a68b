import { Double, ObjectId } from 'bson';
import { isDoc, type Value } from './value.ts';

/** A value as MongoDB prints it inside messages. */
export function describe(value: Value): string {
  if (isDoc(value)) {
    const fields = [...value].map(([name, field]) => `${name}: ${describe(field)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `[ ${value.map(describe).join(', ')} ]`;
  }
  if (typeof value === 'string') return `"${value}"`;
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value instanceof Double) return value.value.toFixed(1);
  return String(value);
}
