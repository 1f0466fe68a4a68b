import type mongoose from 'mongoose';
import { StaffMember, type StaffStore } from '../team/ports.ts';
import { isDuplicate } from './duplicate-key.ts';
import { staffModel } from './staff-model.ts';

type StaffDocument = Omit<StaffMember, 'id'> & { readonly _id: string };
type Documents = mongoose.mongo.Collection<StaffDocument>;

/** Members of the staff in MongoDB, by the identity that their platform gives them. */
export function staffStore(connection: mongoose.Connection): StaffStore {
  const documents = staffModel(connection).collection as unknown as Documents;
  return {
    load: async (id) => {
      const document = await documents.findOne({ _id: { $eq: id } });
      return document === null ? undefined : memberFrom(document);
    },
    list: async () => (await documents.find({}).sort({ _id: 1 }).toArray()).map(memberFrom),
    put: async (member) => await put(documents, StaffMember.parse(member)),
    remove: async (id) => {
      await documents.deleteOne({ _id: { $eq: id } });
    },
  };
}

function memberFrom({ _id, ...rest }: StaffDocument): StaffMember {
  return StaffMember.parse({ id: _id, ...rest });
}

async function put(documents: Documents, { id, ...rest }: StaffMember): Promise<void> {
  const save = () => documents.replaceOne({ _id: id }, rest, { upsert: true });
  await save().catch((error: unknown) => {
    // Two upserts of one identity may race; whoever lost finds the document there now.
    if (!isDuplicate(error)) throw error;
    return save();
  });
}
