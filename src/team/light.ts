import { z } from 'zod';

/** How badly a case needs somebody, the worst first. */
export const LIGHTS = ['red', 'yellow', 'green'] as const;

export type Light = z.infer<typeof Light>;
export const Light = z.enum(LIGHTS, `one of ${LIGHTS.join(', ')}`);

export function worse(one: Light, other: Light): Light {
  return LIGHTS.indexOf(one) <= LIGHTS.indexOf(other) ? one : other;
}

export function isWorse(one: Light, other: Light): boolean {
  return one !== other && worse(one, other) === one;
}
