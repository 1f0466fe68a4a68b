import { joined } from '../../base/text/marked-text.ts';
import { cardFor } from '../desk/card.ts';
import { historyLines } from '../desk/history.ts';
import { caseCommand } from '../staff/case-command.ts';
import { unknownCase } from '../staff/refusal-text.ts';

/** Shows everything about one case: its card and its history. */
export default caseCommand({
  name: 'case',
  run: async (number, _, call) => {
    const { words, store } = call;
    const found = await store.load(number);
    if (found === undefined) return unknownCase(number, words);
    const { text, marks, ...card } = await cardFor(found, call);
    const shown = { text, marks: marks?.filter(({ kind }) => kind === 'bold') ?? [] };
    return [{ ...card, ...joined([shown, ...(await historyLines(found, call))], '\n') }];
  },
});
