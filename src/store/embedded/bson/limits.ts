/** MongoDB's own limit; deeper input is an attack on the stack rather than data. */
export const MAX_DEPTH = 180;
/** What JavaScript's Date can hold; a date outside would come back as another one. */
export const MAX_DATE_MS = 8_640_000_000_000_000n;
