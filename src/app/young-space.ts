import { setFlagsFromString } from 'node:v8';

/**
 * While a program loads, nearly all it makes is there to stay. V8 would grow its space for what is young to its
 * full size meanwhile, some 30 MB that are never given back; until the program serves it stays as it is.
 */
export function keepYoungSpaceSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** From here on it grows as it is needed. */
export function letYoungSpaceGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}
