import mongoose from 'mongoose';

/**
 * One case in one document. Its inside is the team's own (src/team/cases/case.ts); what the store
 * must know to find, order and wake it stands here.
 */
const caseSchema = new mongoose.Schema(
  {
    /** The number that people call it by. */
    _id: Number,
    /** The concern it stands for. */
    id: { type: String, required: true },
    version: { type: Number, required: true },
    openedAt: { type: Number, required: true },
    conversation: { type: String, required: true },
    state: { type: String, required: true },
    owner: String,
    claimedBy: String,
    overdue: Boolean,
    heldBack: Boolean,
    rank: Number,
    /** Milliseconds since 1970 UTC; absent while nothing is due. */
    wakeAt: Number,
    searchable: String,
  },
  { strict: false, versionKey: false, id: false, collection: 'cases' },
);
caseSchema.index({ id: 1 }, { unique: true });
caseSchema.index({ wakeAt: 1 }, { sparse: true });
caseSchema.index({ conversation: 1 });
caseSchema.index({ state: 1, rank: 1 });
caseSchema.index({ openedAt: 1 });
caseSchema.index({ heldBack: 1 }, { sparse: true });

const counterSchema = new mongoose.Schema(
  { _id: String, last: { type: Number, required: true } },
  { versionKey: false, collection: 'counters' },
);

/** Cases, and the last number given. */
export function caseModels(connection: mongoose.Connection) {
  return {
    cases: connection.models.Case ?? connection.model('Case', caseSchema),
    counters: connection.models.Counter ?? connection.model('Counter', counterSchema),
  };
}
