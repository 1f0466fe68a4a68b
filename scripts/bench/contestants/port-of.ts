export function portOf(address: string): number {
  return Number(new URL(address).port);
}
