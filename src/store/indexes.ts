import type mongoose from 'mongoose';
import { cardModel } from './card-book.ts';
import { caseModels } from './case-model.ts';
import { conversationModel } from './conversation-model.ts';
import { fileModel } from './files/file-model.ts';
import { ledgerModels } from './ledger-model.ts';
import { staffModel } from './staff-model.ts';

/** Creates what is missing of a model's indexes and makes sure that each stands afterwards. */
async function ensureFor(model: mongoose.Model<unknown>): Promise<void> {
  await model.createCollection();
  await model.createIndexes();
  const { toCreate } = await model.diffIndexes();
  if (toCreate.length > 0) {
    throw new Error(`Indexes of ${model.collection.name} could not be created`);
  }
}

export async function ensureKernelIndexes(connection: mongoose.Connection): Promise<void> {
  const { lines, feedback, quarantine, memory } = ledgerModels(connection);
  const kernel = [conversationModel(connection), cardModel(connection), fileModel(connection)];
  const models = [...kernel, lines, feedback, quarantine, memory];
  await Promise.all(models.map((model) => ensureFor(model as mongoose.Model<unknown>)));
}

/** The same for cases, their counter and the staff. */
export async function ensureTeamIndexes(connection: mongoose.Connection): Promise<void> {
  const models = [...Object.values(caseModels(connection)), staffModel(connection)];
  await Promise.all(models.map((model) => ensureFor(model as mongoose.Model<unknown>)));
}
