import type { Decision } from '../../src/asking/decide.ts';
import type { AskFacts } from '../../src/asking/facts.ts';
import type { Reason } from '../../src/asking/reason.ts';
import { reasonText } from '../../src/asking/reason-text.ts';

const SIGNS = { go: '✓', wait: '…', skip: '✗' } as const;

/** The whole story of one ask: what comes of it, then each rule with what it said. */
export function storyText(facts: AskFacts, decision: Decision): string {
  const { timeZone } = facts.contact.place;
  return [
    `${facts.contact.id} about ${facts.shipment.id}: ${outcomeText(decision, timeZone)}`,
    `policy "${decision.policy}", arm "${decision.arm.name}", ${facts.contact.place.country}, ${timeZone}`,
    '',
    ...decision.why.map(
      (reason) =>
        `  ${SIGNS[reason.kind]} ${reasonText(reason, 'en')}${untilText(reason, timeZone)}`,
    ),
  ].join('\n');
}

function outcomeText(decision: Decision, timeZone: string): string {
  switch (decision.kind) {
    case 'ask':
      return `to be asked now, by ${decision.carrier}`;
    case 'wait':
      return `not before ${timeText(decision.until, timeZone)}`;
    case 'skip':
      return 'not to be asked';
  }
}

function untilText(reason: Reason, timeZone: string): string {
  return reason.kind === 'wait' ? `, until ${timeText(reason.until, timeZone)}` : '';
}

function timeText(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at);
}
