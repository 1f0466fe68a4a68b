const ID_LIMIT = 200;

/** An id that events may have. Where a long one is cut, its end still tells it from others. */
export function eventId(id: string): string {
  return id.slice(-ID_LIMIT);
}
