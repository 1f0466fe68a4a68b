import mongoose from 'mongoose';
import { programmeModels } from './programme-models.ts';

/** Counts invitations, for reports. */
export interface InvitationCounter {
  /** Made at or after `from` and before `to`. */
  createdBetween(from: number, to: number): Promise<number>;
}

export function invitationCounter(connection: mongoose.Connection): InvitationCounter {
  const { invitations } = programmeModels(connection);
  return {
    createdBetween: (from, to) =>
      invitations.countDocuments({ createdAt: mongoose.trusted({ $gte: from, $lt: to }) }),
  };
}
