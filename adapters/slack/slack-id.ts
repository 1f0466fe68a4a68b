import { z } from 'zod';

/** Slack's ids of people, channels, files and events: they go into calls, and nothing else may. */
export const SlackId = z.string().regex(/^[\w-]{1,60}$/);
