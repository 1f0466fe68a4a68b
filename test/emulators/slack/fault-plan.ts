import { PlannedFaults } from '../parts/planned-faults.ts';

/** What an emulated call does instead of, or around, its work. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: object | string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Taken by the kernel, never answered. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset-before-accept' }
  /** The work is done, and the connection breaks before the answer. */
  | { readonly kind: 'reset-after-accept' }
  /** The work is done, and a gateway answers with a page. */
  | { readonly kind: 'garbage' };

/** The refusals that Slack is known for. */
export const refusals = {
  tooManyRequests: (seconds: number): Fault => ({
    kind: 'answer',
    status: 429,
    body: { ok: false, error: 'ratelimited' },
    headers: { 'retry-after': String(seconds) },
  }),
  tooManyRequestsUnsaid: (): Fault => ({ kind: 'answer', status: 429, body: { ok: false } }),
  error: (error: string): Fault => ({ kind: 'answer', status: 200, body: { ok: false, error } }),
  serverError: (): Fault => ({ kind: 'answer', status: 500, body: 'Internal Server Error' }),
};

/** Faults waiting for their calls; `chat` is the channel's id. */
export class FaultPlan extends PlannedFaults<Fault> {}
