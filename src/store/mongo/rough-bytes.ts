/** Type, length and terminator of a member. */
const MEMBER_BYTES = 12;
const BYTES_A_SIGN = 3;
const NUMBER_BYTES = 8;

/** At least as many bytes as plain data takes in a command, quickly. */
export function roughBytes(value: unknown): number {
  if (typeof value === 'string') return value.length * BYTES_A_SIGN + NUMBER_BYTES;
  if (typeof value !== 'object' || value === null) return NUMBER_BYTES;
  let bytes = MEMBER_BYTES;
  for (const [name, inside] of Object.entries(value)) {
    bytes += MEMBER_BYTES + name.length * BYTES_A_SIGN + roughBytes(inside);
  }
  return bytes;
}
