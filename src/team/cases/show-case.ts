import { once } from './operations/once.ts';

/** Somebody of the staff wants the card of a case that stood in the line of strangers only. */
export const showCase = once((current) => current);
