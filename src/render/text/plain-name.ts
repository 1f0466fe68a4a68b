/** A cause noted by its key, such as `no-final-check`, in words. */
export function plainName(cause: string): string {
  return /^[a-z]+(-[a-z]+)+$/.test(cause) ? cause.replaceAll('-', ' ') : cause;
}
