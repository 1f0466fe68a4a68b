import { MongoDBAdapter } from '@grammyjs/storage-mongodb';
import { fastify } from 'fastify';
import { Bot, type Context, type SessionFlavor, session, webhookCallback } from 'grammy';
import type { Recorded } from '../talk.ts';
import { openClient } from './open-client.ts';
import { serveFastify } from './serve-fastify.ts';
import { readSettings } from './settings.ts';
import { asked, botTurn } from './survey-bot.ts';

/**
 * grammY with its session plugin, set up as its documentation shows: `session({ initial, storage })`
 * (grammy.dev/plugins/session), the storage as in the README of @grammyjs/storage-mongodb, and
 * `webhookCallback(bot, 'fastify', { secretToken })` (grammy.dev/guide/deployment-types).
 * Given beyond the documentation, in its favour: an index on the session's key, without which
 * every update would read the whole collection. Its connections to Telegram are kept alive.
 */
interface SurveySession {
  answers: Recorded[];
}
type SurveyContext = Context & SessionFlavor<SurveySession>;

const { storeUri, apiRoot, botToken, webhookSecret, questions } = readSettings();
const client = await openClient(storeUri);
const collection = client.db().collection('sessions');
await collection.createIndex({ key: 1 }, { unique: true });

const bot = new Bot<SurveyContext>(botToken, { client: { apiRoot } });
bot.use(
  session({
    initial: (): SurveySession => ({ answers: [] }),
    // The plugin's types bring a copy of the driver's of their own.
    storage: new MongoDBAdapter<SurveySession>({ collection: collection as never }),
  }),
);
bot.command('start', async (context) => {
  context.session.answers = [];
  await context.reply(asked(questions[0] ?? ''));
});
bot.on('message:text', async (context) => {
  const { answers } = context.session;
  const { answer, reply } = botTurn(questions, answers.length, context.message.text);
  if (answer !== undefined) answers.push(answer);
  await context.reply(reply);
});

const app = fastify();
app.post('/webhooks/telegram', webhookCallback(bot, 'fastify', { secretToken: webhookSecret }));
await serveFastify(app, client);
