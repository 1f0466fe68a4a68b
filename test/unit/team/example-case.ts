import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../../src/base/instant.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { Case } from '../../../src/team/cases/case.ts';
import type { CaseFacts } from '../../../src/team/cases/case-facts.ts';
import { type Concern, openCase } from '../../../src/team/cases/open-case.ts';
import type { OperationContext } from '../../../src/team/cases/operations/operation-context.ts';
import { isRefusal, type Refusal } from '../../../src/team/cases/operations/refusal.ts';
import type { OutgoingContent } from '../../../src/team/cases/outgoing.ts';
import { TeamSettings } from '../../../src/team/team-settings.ts';

export const LIN = 'slack:T1/U1';
export const WANG = 'slack:T1/U2';
export const CHIEF = 'slack:T1/U8';
export const BOSS = 'slack:T1/U9';

export function berlin(text: string): Instant {
  return Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`).epochMilliseconds;
}

/** A Monday. */
export const NOON = berlin('2026-11-02T12:00');

/** A team of four: two who answer, one above them and one who decides. */
export const SETTINGS = TeamSettings.parse({
  calendar: { timeZone: 'Europe/Berlin' },
  departments: [
    { name: 'Papers', themes: ['documents', 'accuracy'], people: [LIN] },
    { name: 'Nobody yet', themes: ['price'], people: [] },
    { name: 'Goods', themes: ['quality'], people: [LIN, WANG] },
  ],
  fallback: WANG,
  escalation: { chain: [CHIEF], decides: [BOSS] },
});

export function facts(changes: Partial<CaseFacts> = {}): CaseFacts {
  return { at: NOON, scores: [], chains: [], themes: [], words: [], ...changes };
}

export function score(question: string, value: number, points = 5): CaseFacts['scores'][number] {
  return { question, kind: 'dimension', value, scale: { from: 1, points } };
}

/** Of the shipment as a whole. */
export function overall(value: number, points = 5): CaseFacts['scores'][number] {
  return { ...score('overall', value, points), kind: 'satisfaction' };
}

export function concern(changes: Partial<Concern> = {}): Concern {
  return {
    id: 'telegram:42/post-shipment/INV-1',
    operation: 'telegram:42#3',
    conversation: conversationId('telegram', '42'),
    trigger: 'anger',
    facts: facts(),
    locale: 'en',
    ...changes,
  };
}

export function subjectOf(accountClass: string): NonNullable<Concern['subject']> {
  return {
    verified: true,
    account: { id: 'ACME', name: 'Acme', class: accountClass },
    shipment: { reference: 'INV-1' },
  };
}

export function opened(
  changes: Partial<Concern> = {},
  settings = SETTINGS,
  now: Instant = NOON,
): Case {
  return openCase(concern(changes), 12, now, settings);
}

/** A red case, since its buyer complained. */
export const RED = opened();
/** A yellow case, since its buyer asked for somebody. */
export const YELLOW = opened({ trigger: 'asked' });

export function context(operation: string, now: Instant, by = LIN): OperationContext {
  return { operation, by, now };
}

export function done(result: Case | Refusal): Case {
  if (isRefusal(result)) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result;
}

export function tellsOf(
  { outgoing }: Case,
  key: string,
): readonly Extract<OutgoingContent, { readonly kind: 'tell' }>[] {
  return outgoing.flatMap((one) => (one.kind === 'tell' && one.key === key ? [one] : []));
}
