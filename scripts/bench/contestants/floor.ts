import { type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import type { Recorded } from '../talk.ts';
import { openClient } from './open-client.ts';
import { serveFastify } from './serve-fastify.ts';
import { readSettings } from './settings.ts';
import { asked, botTurn } from './survey-bot.ts';

/**
 * The least that a durable turn can cost: a bare fastify handler, one read and one journalled
 * `updateOne`, and the reply as the webhook's own answer. No dedupe, no order, no transcript.
 */
interface Session {
  readonly _id: number;
  readonly answers: readonly Recorded[];
}

interface Update {
  readonly message: { readonly chat: { readonly id: number }; readonly text: string };
}

const { storeUri, webhookSecret, questions } = readSettings();
const client = await openClient(storeUri);
const sessions = client.db().collection<Session>('sessions');

async function take(request: FastifyRequest, reply: FastifyReply): Promise<object> {
  if (request.headers['x-telegram-bot-api-secret-token'] !== webhookSecret) {
    return reply.code(401).send();
  }
  const { chat, text } = (request.body as Update).message;
  return { method: 'sendMessage', chat_id: chat.id, text: await replyTo(chat.id, text) };
}

async function replyTo(chat: number, text: string): Promise<string> {
  const session = await sessions.findOne({ _id: chat });
  if (session === null) {
    await sessions.updateOne({ _id: chat }, { $set: { answers: [] } }, { upsert: true });
    return asked(questions[0] ?? '');
  }
  const { answer, reply } = botTurn(questions, session.answers.length, text);
  const answers = answer === undefined ? [] : [answer];
  await sessions.updateOne({ _id: chat }, { $push: { answers: { $each: answers } } });
  return reply;
}

const app = fastify();
app.post('/webhooks/telegram', take);
await serveFastify(app, client);
