/** Opens what the work needs, and closes it whatever becomes of the work. */
export async function using<Parts extends { close(): Promise<void> }, Result>(
  open: () => Promise<Parts>,
  work: (parts: Parts) => Promise<Result>,
): Promise<Result> {
  const parts = await open();
  try {
    return await work(parts);
  } finally {
    await parts.close();
  }
}
