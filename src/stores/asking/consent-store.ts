import type { ConsentLedger } from '../../asking/consents/consent.ts';
import type { ConsentWord } from '../../core/contract/programme/consent.ts';
import { fromKeyed, type Keyed, toKeyed } from '../../programme/programme-record.ts';
import { collection } from '../../store/port/collection.ts';
import type { DocumentStore } from '../../store/port/document-store.ts';

export const CONSENTS = collection<Keyed<ConsentWord>>()({
  name: 'consents',
  indexes: [
    { members: ['contact'], sparse: true },
    { members: ['identity'], sparse: true },
    { members: ['conversation'] },
  ],
  personal: { contact: ['contact'], conversation: ['conversation'], words: ['identity'] },
});

export function consentStore(store: DocumentStore): ConsentLedger {
  const words = store.documents(CONSENTS);
  return {
    add: async (said) => {
      await words.insert(said.map(toKeyed));
    },
    ofPerson: async ({ contact, identities, conversations }) => {
      const found = await Promise.all([
        words.find({ where: { contact } }),
        identities.length === 0 ? [] : words.find({ where: { identity: { in: identities } } }),
        conversations.length === 0
          ? []
          : words.find({ where: { conversation: { in: conversations } } }),
      ]);
      const once = new Map(found.flat().map((row) => [row._id, row]));
      return [...once.values()]
        .map((row) => fromKeyed<ConsentWord>(row))
        .sort((one, other) => one.at - other.at);
    },
  };
}
