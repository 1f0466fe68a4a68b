import mongoose from 'mongoose';

const text = { type: String, required: true } as const;

const staffSchema = new mongoose.Schema(
  {
    /** The identity that the platform gives, e.g. `slack:T1/U1`. */
    _id: text,
    name: { type: String, default: '' },
    role: text,
    by: text,
    at: { type: Number, required: true },
  },
  { versionKey: false, id: false, collection: 'staff' },
);

export function staffModel(connection: mongoose.Connection) {
  return connection.models.Staff ?? connection.model('Staff', staffSchema);
}
