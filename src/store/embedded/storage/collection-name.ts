import { INVALID_NAMESPACE, refuse } from '../command-error.ts';

/** Names that MongoDB itself would not take. */
export function demandName(database: string, name: string): void {
  const bad =
    name === '' ||
    name.startsWith('.') ||
    name.endsWith('.') ||
    name.includes('\0') ||
    name.includes('$') ||
    Buffer.byteLength(`${database}.${name}`) > 255;
  if (bad) refuse(INVALID_NAMESPACE, `Invalid collection name: ${name}`);
  if (database === '' || /[ ."$/\\\0]/.test(database) || database.length > 63) {
    refuse(INVALID_NAMESPACE, `Invalid database name: ${database}`);
  }
}
