import { ConversationId } from '../core/contract/ids.ts';
import type { Contact } from '../programme/contact.ts';
import type { Invitation } from '../programme/invitation.ts';
import type { ProgrammeStore } from '../programme/ports.ts';
import { type ConsentLedger, consentTo } from './consents/consent.ts';
import type { AskFacts } from './facts.ts';

/** What a conversation of a contact tells about asking them. */
export interface Chat {
  readonly id: ConversationId;
  readonly hasStopped: boolean;
  readonly isReachable: boolean;
  readonly hasConsented: boolean;
  /** The bot may write first there, at this moment. */
  readonly speaksFirst: boolean;
  /** What goes on there: the invitation of a survey, else any other text; absent: nothing. */
  readonly busyWith?: string | undefined;
}

export interface PersonSources {
  readonly programme: Pick<ProgrammeStore, 'invitationsOf'>;
  readonly consents: Pick<ConsentLedger, 'ofPerson'>;
  /** Those of the conversations in which somebody has spoken. */
  chats(ids: readonly ConversationId[]): Promise<readonly Chat[]>;
}

/** A contact with their invitations, and their chats with the newest first. */
export interface Person {
  readonly contact: Contact;
  readonly invitations: readonly Invitation[];
  readonly chats: readonly (Chat & { readonly canBeAsked: boolean })[];
  readonly facts: Omit<AskFacts['contact'], 'place'>;
}

export async function readPerson(
  contact: Contact,
  { programme, consents, chats: chatsIn }: PersonSources,
): Promise<Person> {
  const invitations = await programme.invitationsOf(contact.id);
  const conversations = conversationsOf(contact, invitations);
  const [chats, words] = await Promise.all([
    chatsIn(conversations),
    consents.ofPerson({ contact: contact.id, identities: contact.identities, conversations }),
  ]);
  const asking = consentTo('asking', words);
  const hasStopped =
    asking === undefined ? chats.some((chat) => chat.hasStopped) : asking.withdrawnAt !== undefined;
  const wasConsented =
    asking?.at !== undefined ||
    consentTo('survey', words) !== undefined ||
    chats.some((chat) => chat.hasConsented);
  const writable = chats.filter(({ speaksFirst }) => speaksFirst);
  return {
    contact,
    invitations,
    chats: chats.map((chat) => ({
      ...chat,
      canBeAsked: chat.speaksFirst && chat.isReachable && !chat.hasStopped,
    })),
    facts: {
      id: contact.id,
      role: contact.role,
      hasStopped,
      isUnreachable: writable.length > 0 && writable.every(({ isReachable }) => !isReachable),
      hasConsented: wasConsented && !hasStopped,
    },
  };
}

/** Where they opened invitations, the newest first, and private chats in which they are known by name. */
function conversationsOf(
  { identities }: Contact,
  invitations: readonly Invitation[],
): readonly ConversationId[] {
  const bound = invitations
    .flatMap((invitation) => invitation.bound ?? [])
    .sort((one, other) => other.at - one.at)
    .map(({ conversation }) => conversation);
  // In some messengers a private chat has the same address as the person.
  const named = identities.flatMap((identity) => ConversationId.safeParse(identity).data ?? []);
  return [...new Set([...bound, ...named])];
}
