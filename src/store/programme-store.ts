import mongoose from 'mongoose';
import {
  IDENTITIES_LIMIT,
  type Invitation,
  type ProgrammeStore,
  type RecordKind,
  type RecordOf,
} from '../programme/ports.ts';
import { isDuplicate } from './duplicate-key.ts';
import { fromRow, toRow } from './programme-documents.ts';
import { type ProgrammeModels, programmeModels, type Row } from './programme-models.ts';

/**
 * Accounts, contacts, shipments and invitations in MongoDB. Every filter is an equality or a list.
 */
export function programmeStore(connection: mongoose.Connection): ProgrammeStore {
  const models = programmeModels(connection);
  const { invitations } = models;
  return {
    saveMany: (kind, records) => saveMany(models, kind, records),
    findMany: (kind, ids) => read(models, kind, { _id: oneOf(ids) }),
    list: (kind) => read(models, kind, {}),
    findShipmentsByReference: (keys) => read(models, 'shipments', { referenceKey: oneOf(keys) }),
    addIdentity: async (contact, identity) => {
      const notFull = { _id: contact, [`identities.${IDENTITIES_LIMIT - 1}`]: null };
      await models.contacts.updateOne(notFull, { $addToSet: { identities: identity } });
    },
    contactsOf: (account) => read(models, 'contacts', { account }),
    invitationsOf: async (contact) => {
      const rows = await invitations.find({ contact }).sort({ _id: 1 }).lean();
      return rows.map((row) => fromRow<Invitation>(row));
    },
    createInvitation: (invitation) => createInvitation(models, invitation),
    findInvitation: async (id) => invitationFrom(await invitations.findOne({ _id: id }).lean()),
    findInvitationByCode: async (code) =>
      invitationFrom(await invitations.findOne({ code }).lean()),
    giveCode: (id, code) => giveCode(models, id, code),
    bindInvitation: async (id, binding) => {
      const filter = { _id: id, bound: null };
      const update = { $set: { bound: binding } };
      const bound = await invitations.findOneAndUpdate(filter, update, AFTERWARDS).lean();
      return invitationFrom(bound ?? (await invitations.findOne({ _id: id }).lean()));
    },
    releaseInvitation: async (id) => {
      await invitations.updateOne({ _id: id }, { $unset: { bound: 1 } });
    },
  };
}

/** Makes the indexes that these collections rely on; calling it again changes nothing. */
export async function ensureProgrammeIndexes(connection: mongoose.Connection): Promise<void> {
  for (const model of Object.values(programmeModels(connection))) await model.ensureIndexes();
}

const AFTERWARDS = { returnDocument: 'after' } as const;

/** `sanitizeFilter` takes every operator for an attack but those that we vouch for. */
function oneOf(values: readonly string[]) {
  return mongoose.trusted({ $in: [...values] });
}

async function read<Kind extends RecordKind>(
  models: ProgrammeModels,
  kind: Kind,
  filter: mongoose.QueryFilter<Row>,
): Promise<readonly RecordOf[Kind][]> {
  const rows = await models[kind].find(filter).sort({ _id: 1 }).lean();
  return rows.map((row) => fromRow<RecordOf[Kind]>(row));
}

async function saveMany(
  models: ProgrammeModels,
  kind: RecordKind,
  records: readonly RecordOf[RecordKind][],
): Promise<void> {
  if (records.length === 0) return;
  const save = () =>
    replaceAll(
      models[kind],
      records.map((record) => toRow(kind, record)),
    );
  try {
    await save();
  } catch (error) {
    // Two upserts of one id may race; whoever lost finds the document there now.
    if (!isDuplicate(error)) throw error;
    await save();
  }
}

async function replaceAll(model: mongoose.Model<Row>, rows: readonly Row[]): Promise<void> {
  const writes = rows.map((replacement) => ({
    replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true },
  }));
  await model.bulkWrite(writes, { ordered: false, throwOnValidationError: true });
}

async function createInvitation(
  { invitations }: ProgrammeModels,
  invitation: Invitation,
): Promise<Invitation> {
  const { id, contact, shipment, flow, expiresAt } = invitation;
  try {
    const { id: _id, ...rest } = invitation;
    await invitations.insertMany([{ _id, ...rest }]);
    return invitation;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const filter = { contact, shipment, flow };
    const update = { $set: { expiresAt } };
    const standing = await invitations.findOneAndUpdate(filter, update, AFTERWARDS).lean();
    const found = invitationFrom(standing);
    if (found === undefined) throw new Error(`Invitation ${id} is taken`, { cause: error });
    return found;
  }
}

async function giveCode(
  { invitations }: ProgrammeModels,
  id: string,
  code: string,
): Promise<Invitation | undefined> {
  const filter = { _id: id, code: null };
  try {
    const given = await invitations.findOneAndUpdate(filter, { $set: { code } }, AFTERWARDS).lean();
    return invitationFrom(given ?? (await invitations.findOne({ _id: id }).lean()));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return undefined;
  }
}

function invitationFrom(row: Row | null): Invitation | undefined {
  return row === null ? undefined : fromRow<Invitation>(row);
}
