import mongoose from 'mongoose';

/**
 * One conversation: mailbox, mode, timers, outbox and journal in one document.
 * Its inside is the kernel's own (src/core/conversation.ts); what the store must know stands here.
 */
const conversationSchema = new mongoose.Schema(
  {
    _id: String,
    version: { type: Number, required: true },
    stamp: { type: String, required: true },
    /** Milliseconds since 1970 UTC; absent while nothing is due. */
    wakeAt: Number,
  },
  { strict: false, versionKey: false, collection: 'conversations' },
);

conversationSchema.index({ wakeAt: 1 }, { sparse: true });

export function conversationModel(connection: mongoose.Connection) {
  return connection.models.Conversation ?? connection.model('Conversation', conversationSchema);
}
