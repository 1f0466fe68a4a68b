/** The path of a member in SQLite's JSON functions: `$."subject"."id"` for `subject.id`. */
export function pathOf(member: string): string {
  const names = member.split('.');
  if (names.some((name) => name === '' || /["\\]/.test(name))) {
    throw new Error(`${member} cannot be the name of a member`);
  }
  return `$${names.map((name) => `."${name}"`).join('')}`;
}

/** A text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The name of a table, an index or a trigger as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * A member as SQL reads it: texts and numbers as they are, true and false as 1 and 0. Indexes are found by this
 * very text, so everything that asks for a member says it in the same way. `json_extract` would do the same,
 * but SQLite never takes its result from an index: it would read the document for every row.
 */
export function memberSql(member: string): string {
  return member === '_id' ? 'key' : `(doc ->> ${literal(pathOf(member))})`;
}
