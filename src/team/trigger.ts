import { z } from 'zod';
import { CONCERN_TRIGGERS } from '../core/contract/team-event.ts';

/** Why a case is opened. */
export type Trigger = z.infer<typeof Trigger>;
export const Trigger = z.enum(CONCERN_TRIGGERS);
