export function rootCauseOf(text: string): string | undefined {
  return /booked too late/.test(text) ? 'planning' : undefined;
}
