import type { DocumentStore } from '../store/port/document-store.ts';
import { INVITATIONS } from './programme-store.ts';

/** Counts invitations, for reports. */
export interface InvitationCounter {
  /** Made at or after `from` and before `to`. */
  createdBetween(from: number, to: number): Promise<number>;
}

export function invitationCounter(store: DocumentStore): InvitationCounter {
  const invitations = store.documents(INVITATIONS);
  return {
    createdBetween: (from, to) => invitations.count({ createdAt: { gte: from, lt: to } }),
  };
}
