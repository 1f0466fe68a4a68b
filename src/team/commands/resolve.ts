import { format } from '../../base/text/message.ts';
import { REPAIR_KINDS } from '../cases/operations/repair.ts';
import { resolve } from '../cases/operations/resolve-case.ts';
import { caseCommand, changeCase } from '../staff/case-command.ts';
import { writtenNames } from '../staff/written-names.ts';

const REPAIR_NAMES = writtenNames(REPAIR_KINDS, ({ repairs }) => repairs);

const REPAIR_AND_WORDS = /^(\p{Script=Latin}+|[^\s:：,，.。、]+)[:：,，.。、]?\s*([\s\S]*)$/u;

/** Closes a case: `replacement We have shipped …`, the repair's kind, then the words for the buyer. */
export default caseCommand({
  name: 'resolve',
  button: {
    place: 5,
    press: async (number, { words }) => {
      const { locale, commands, repairs, listSeparator } = words;
      const kinds = REPAIR_KINDS.map((kind) => repairs[kind]).join(listSeparator);
      return [{ text: format(locale, commands.resolve.how, { number, kinds }) }];
    },
  },
  run: async (number, rest, call) => {
    const [, kind = '', text = ''] = REPAIR_AND_WORDS.exec(rest) ?? [];
    const repair =
      rest === '' ? {} : { repair: { kind: REPAIR_NAMES.get(kind.toLowerCase()) ?? kind, text } };
    return await changeCase(call, number, call.words.commands.resolve.done, resolve, repair);
  },
});
