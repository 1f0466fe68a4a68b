import mongoose from 'mongoose';

const { Mixed } = mongoose.Schema.Types;

const lineSchema = new mongoose.Schema(
  {
    _id: String,
    conversation: { type: String, required: true },
    sequence: { type: Number, required: true },
    at: { type: Number, required: true },
    author: { type: String, required: true },
    text: { type: String, default: '' },
  },
  { strict: false, versionKey: false, collection: 'transcripts' },
);
lineSchema.index({ conversation: 1, sequence: 1 });

const feedbackSchema = new mongoose.Schema(
  { _id: String, conversation: String, at: Number, text: String },
  { strict: false, versionKey: false, collection: 'feedback' },
);
feedbackSchema.index({ at: 1 });

const quarantineSchema = new mongoose.Schema(
  {
    _id: String,
    conversation: String,
    channel: String,
    at: Number,
    fault: String,
    event: Mixed,
    entry: Mixed,
    raw: String,
    replayedAt: Number,
  },
  { strict: false, versionKey: false, collection: 'quarantine' },
);
quarantineSchema.index({ at: 1 });

const memorySchema = new mongoose.Schema(
  { _id: String, value: String },
  { versionKey: false, collection: 'memory' },
);

/** The models of what is written beside conversations: transcripts, feedback, quarantine, small memory. */
export function ledgerModels(connection: mongoose.Connection) {
  return {
    lines: connection.models.TranscriptLine ?? connection.model('TranscriptLine', lineSchema),
    feedback: connection.models.Feedback ?? connection.model('Feedback', feedbackSchema),
    quarantine: connection.models.Quarantine ?? connection.model('Quarantine', quarantineSchema),
    memory: connection.models.Memory ?? connection.model('Memory', memorySchema),
  };
}
