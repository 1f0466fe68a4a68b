import type { Updated } from './updates/updated.ts';

/** Like Promise.all, but no task is still under way when it rejects. */
export async function allEnded(tasks: readonly Promise<Updated>[]): Promise<readonly Updated[]> {
  await Promise.allSettled(tasks);
  return await Promise.all(tasks);
}

/** The newest version among these. */
export function newestOf(begun: Updated, ends: readonly Updated[]): Updated {
  return ends.reduce(
    (newest, end) => (end.conversation.version > newest.conversation.version ? end : newest),
    begun,
  );
}
