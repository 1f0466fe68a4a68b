import { joined } from '../../base/text/marked-text.ts';
import { format } from '../../base/text/message.ts';
import { cardFor } from '../desk/card.ts';
import { historyLines } from '../desk/history.ts';
import { caseCommand } from '../staff/case-command.ts';

/** Shows everything about one case: its card and its history. */
export default caseCommand({
  name: 'case',
  run: async (number, _, call) => {
    const { words, store } = call;
    const found = await store.load(number);
    if (found === undefined)
      return [{ text: format(words.locale, words.refused.unknown, { number }) }];
    const { text, marks, ...card } = await cardFor(found, call);
    const shown = { text, marks: marks?.filter(({ kind }) => kind === 'bold') ?? [] };
    return [{ ...card, ...joined([shown, ...(await historyLines(found, call))], '\n') }];
  },
});
