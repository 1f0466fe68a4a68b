/** What is there of it: members that are undefined are left out. */
export function present<Members extends object>(
  members: Members,
): { [Name in keyof Members]?: Exclude<Members[Name], undefined> } {
  const there = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as {
    [Name in keyof Members]?: Exclude<Members[Name], undefined>;
  };
}
