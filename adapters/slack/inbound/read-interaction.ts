import { Locale } from '../../../src/base/locale.ts';
import { invitationCodeIn } from '../../../src/core/contract/invitation-code.ts';
import { conversationOfForm, FORM_ACTION, FORM_FIELD, FORM_ID } from '../outbound/answer-form.ts';
import { HOME_FIELD } from '../outbound/home.ts';
import { type Place, placeOf } from '../outbound/place.ts';
import type { CommandBody, FormBody, PressBody } from './interaction-body.ts';
import { decodePress } from './press-value.ts';
import { isToken } from './read-message.ts';
import { ignored, type ParsedDelivery, type ReadingContext } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/** What a buyer or the team says by our one general command. */
export const OWN_COMMAND = '/quayside';

export function readPress(body: PressBody, context: ReadingContext): ParsedDelivery {
  const [action] = body.actions;
  if (action?.action_id === HOME_FIELD.action) {
    return readCode(body, action.value ?? '', context);
  }
  const place = body.channel && body.message && placeOf(body.channel.id, threadOf(body), context);
  if (action === undefined || place === undefined || body.message === undefined) {
    return ignored('a press on something that is no message of ours');
  }
  if (action.action_id === FORM_ACTION) {
    const locale = Locale.safeParse(action.value).data ?? 'en';
    const { conversation } = place;
    return { kind: 'form', conversation, locale, triggerId: body.trigger_id };
  }
  return pressOn({ ...body, message: body.message }, action, place, context);
}

function pressOn(
  body: PressBody & { readonly message: NonNullable<PressBody['message']> },
  action: PressBody['actions'][number],
  place: Place,
  context: ReadingContext,
): ParsedDelivery {
  const pressed = decodePress(action.value ?? '');
  if (pressed === undefined) return ignored('a button that is not ours to answer');
  const { message } = body;
  return {
    kind: 'action',
    // Slack gives every press a moment of its own; who pressed keeps two people's apart.
    id: `p${action.action_ts ?? body.trigger_id}:${body.user.id}`,
    conversation: place.conversation,
    user: body.user.id,
    at: context.now(),
    content: { kind: 'choice', ...pressed, messageId: message.ts },
    // A card at the top of the channel is what its own thread begins with.
    ...(place.whose === 'team' ? { thread: place.thread ?? message.ts } : {}),
    press: {
      channel: body.channel?.id ?? '',
      user: body.user.id,
      message,
      label: action.text?.text,
    },
  };
}

/** A message in a channel is the beginning of its own thread. */
function threadOf({ message }: PressBody): string | undefined {
  return message?.thread_ts;
}

/** The code that was typed into the app's home. */
function readCode(body: PressBody, typed: string, context: ReadingContext): ParsedDelivery {
  const words = wordsSaid(typed).trim();
  if (words === '') return ignored('an empty code');
  const isCode = isToken(words, context.readToken) || invitationCodeIn(words) !== undefined;
  const content = isCode
    ? ({ kind: 'opened', token: words } as const)
    : ({ kind: 'text', text: words } as const);
  const { user, trigger_id } = body;
  const id = `h${trigger_id}`;
  return { kind: 'action', id, conversation: undefined, user: user.id, at: context.now(), content };
}

export function readForm({ view, user }: FormBody, { now }: ReadingContext): ParsedDelivery {
  const conversation = conversationOfForm(view.private_metadata);
  if (view.callback_id !== FORM_ID || conversation === undefined) {
    return ignored('a form that is not ours');
  }
  const text = wordsSaid(view.state.values[FORM_FIELD.block]?.[FORM_FIELD.action]?.value ?? '');
  if (text.trim() === '') return ignored('an empty form');
  // A form is sent once; sending it again after an error keeps its id.
  const id = `f${view.id}`;
  return {
    kind: 'action',
    id,
    conversation,
    user: user.id,
    at: now(),
    content: { kind: 'text', text },
  };
}

/**
 * `/stop` is the word itself; `/quayside my words` are the words, and the team's `/quayside claim …`
 * is `/claim …`. A buyer may say it anywhere: it belongs to the direct messages with the bot.
 */
export function readCommand(body: CommandBody, context: ReadingContext): ParsedDelivery {
  const team = placeOf(body.channel_id, undefined, context);
  const isTeam = team?.whose === 'team';
  const words = wordsSaid(body.text).trim();
  return {
    kind: 'action',
    id: `c${body.trigger_id}`,
    conversation: isTeam ? team.conversation : undefined,
    user: body.user_id,
    at: context.now(),
    content: { kind: 'text', text: commandWords(body.command, words, isTeam) },
  };
}

function commandWords(command: string, words: string, isTeam: boolean): string {
  if (command !== OWN_COMMAND) return words === '' ? command : `${command} ${words}`;
  if (words === '') return '/help';
  return isTeam && !words.startsWith('/') ? `/${words}` : words;
}
