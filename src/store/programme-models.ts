import mongoose from 'mongoose';

const text = { type: String, required: true } as const;

const accountSchema = new mongoose.Schema(
  { _id: text, name: text, country: text, class: String, owner: String },
  { versionKey: false, collection: 'accounts' },
);

const contactSchema = new mongoose.Schema(
  {
    _id: text,
    account: text,
    name: text,
    role: text,
    locale: String,
    timeZone: String,
    identities: [String],
  },
  { versionKey: false, collection: 'contacts' },
);
contactSchema.index({ account: 1 });

const vendorsSchema = new mongoose.Schema(
  { forwarder: String, factory: String, inspector: String },
  { _id: false },
);

const shipmentSchema = new mongoose.Schema(
  {
    _id: text,
    account: text,
    reference: text,
    /** By which a person's spelling of the reference finds it; two buyers may share a number. */
    referenceKey: text,
    product: text,
    quantity: String,
    origin: text,
    destination: text,
    incoterm: String,
    /** Days as `2026-12-31`, which sort as they are. */
    shippedOn: text,
    arrivedOn: String,
    promisedOn: String,
    documents: String,
    hadProblem: Boolean,
    owner: { type: new mongoose.Schema({ name: text, reach: String }, { _id: false }) },
    vendors: { type: vendorsSchema },
  },
  { versionKey: false, collection: 'shipments' },
);
shipmentSchema.index({ referenceKey: 1 });
shipmentSchema.index({ account: 1 });

const instant = { type: Number, required: true } as const;
const bindingSchema = new mongoose.Schema(
  { conversation: text, identity: String, at: instant },
  { _id: false },
);

const invitationSchema = new mongoose.Schema(
  {
    _id: text,
    contact: text,
    shipment: text,
    flow: text,
    createdAt: instant,
    expiresAt: instant,
    bound: { type: bindingSchema },
    code: String,
  },
  { versionKey: false, collection: 'invitations' },
);
/** A contact is asked once about a shipment, whoever invites. */
invitationSchema.index({ contact: 1, shipment: 1, flow: 1 }, { unique: true });
invitationSchema.index({ createdAt: 1 });
/** Two invitations never share a code; older ones have none. */
invitationSchema.index(
  { code: 1 },
  { unique: true, partialFilterExpression: { code: { $exists: true } } },
);

/** A document as it is stored; what is in it, its schema says. */
export interface Row {
  readonly _id: string;
  readonly [fact: string]: unknown;
}

export type ProgrammeModels = ReturnType<typeof programmeModels>;

/** The programme's collections on this connection. */
export function programmeModels(connection: mongoose.Connection) {
  return {
    accounts: modelOf(connection, 'Account', accountSchema),
    contacts: modelOf(connection, 'Contact', contactSchema),
    shipments: modelOf(connection, 'Shipment', shipmentSchema),
    invitations: modelOf(connection, 'Invitation', invitationSchema),
  };
}

function modelOf(
  connection: mongoose.Connection,
  name: string,
  schema: mongoose.Schema,
): mongoose.Model<Row> {
  return connection.models[name] ?? connection.model<Row>(name, schema);
}
