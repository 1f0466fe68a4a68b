import {
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
  type VersionedState,
} from '@grammyjs/conversations';
import { MongoDBAdapter } from '@grammyjs/storage-mongodb';
import { fastify } from 'fastify';
import { Bot, type Context, webhookCallback } from 'grammy';
import type { Recorded } from '../talk.ts';
import { openClient } from './open-client.ts';
import { serveFastify } from './serve-fastify.ts';
import { readSettings } from './settings.ts';
import { asked, botTurn } from './survey-bot.ts';

/**
 * grammY with @grammyjs/conversations 2, set up as its documentation shows: a conversation that
 * waits for each answer, its state kept by a storage adapter handed to `conversations({ storage })`,
 * and what it found out written by `conversation.external` at its end
 * (grammy.dev/plugins/conversations). Webhook, keep-alive and index as for the session plugin.
 */
type SurveyContext = ConversationFlavor<Context>;
type State = VersionedState<ConversationData>;
interface Survey {
  readonly _id: number;
  readonly answers: readonly Recorded[];
}

const { storeUri, apiRoot, botToken, webhookSecret, questions } = readSettings();
const client = await openClient(storeUri);
const collection = client.db().collection('conversations');
await collection.createIndex({ key: 1 }, { unique: true });
const surveys = client.db().collection<Survey>('surveys');

async function survey(
  conversation: Conversation<SurveyContext, Context>,
  context: Context,
): Promise<void> {
  const answers: Recorded[] = [];
  await context.reply(asked(questions[0] ?? ''));
  while (answers.length < questions.length) {
    const { message } = await conversation.waitFor('message:text');
    const { answer, reply } = botTurn(questions, answers.length, message.text);
    if (answer !== undefined) answers.push(answer);
    await context.reply(reply);
  }
  const chat = context.chatId ?? 0;
  await conversation.external(async () => {
    await surveys.updateOne({ _id: chat }, { $set: { answers } }, { upsert: true });
  });
}

const bot = new Bot<SurveyContext>(botToken, { client: { apiRoot } });
bot.use(
  // The adapter's types bring a copy of the driver's of their own.
  conversations({ storage: new MongoDBAdapter<State>({ collection: collection as never }) }),
);
bot.use(createConversation(survey));
bot.command('start', (context) => context.conversation.enter('survey'));

const app = fastify();
app.post('/webhooks/telegram', webhookCallback(bot, 'fastify', { secretToken: webhookSecret }));
await serveFastify(app, client);
