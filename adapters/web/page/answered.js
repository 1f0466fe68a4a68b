/** @typedef {import('../wire.ts').ChatLine} ChatLine */
/** @typedef {import('../../../src/core/contract/message.ts').Choices} Choices */

/**
 * The value of the option that these words are, if they are one.
 * @param {Choices} choices
 * @param {string} text
 */
function optionIn(choices, text) {
  const said = text.trim().toLowerCase();
  const option = choices.options.find(({ value, label }) =>
    [value.toLowerCase(), label.toLowerCase()].includes(said),
  );
  return option?.value;
}

/** @param {ChatLine} line */
function isAnswer({ author, corrects }) {
  return author === 'buyer' && !corrects;
}

/**
 * The value that these words of the buyer choose, if they do.
 * @param {ChatLine} line
 * @param {Choices} choices
 */
function selectedBy({ chosen, text }, choices) {
  if (chosen === undefined) return optionIn(choices, text);
  return chosen === choices.question ? text : undefined;
}

/**
 * What became of the question asked in `lines[index]`: the value that was chosen, by button or by
 * typing, and whether the talk has moved on. A second question does not close a first one that
 * nobody has answered: both may be open.
 * @param {readonly ChatLine[]} lines in their order
 * @param {number} index
 * @returns {{ selected: string | undefined, locked: boolean }}
 */
export function answered(lines, index) {
  const choices = lines[index]?.choices;
  if (!choices) return { selected: undefined, locked: true };
  let spoken = false;
  for (const line of lines.slice(index + 1)) {
    const selected = isAnswer(line) ? selectedBy(line, choices) : undefined;
    if (selected) return { selected, locked: true };
    spoken ||= isAnswer(line);
    const asks = line.choices?.question;
    if (asks === choices.question || (asks && spoken)) return { selected: undefined, locked: true };
  }
  return { selected: undefined, locked: false };
}

/**
 * Whether a press came too late: its question had been answered by another one, in a second tab say.
 * @param {readonly ChatLine[]} lines in their order
 * @param {number} index
 */
export function isLate(lines, index) {
  const line = lines[index];
  if (line?.chosen === undefined) return false;
  const before = lines.slice(0, index);
  const asked = before.findLastIndex(({ choices }) => choices?.question === line.chosen);
  return before.slice(asked + 1).some(({ chosen }) => chosen === line.chosen);
}

/**
 * What a line says to a reader: for a pressed button its label.
 * @param {readonly ChatLine[]} lines in their order
 * @param {number} index
 */
export function wordsOf(lines, index) {
  const line = lines[index];
  if (line?.chosen === undefined) return line?.text ?? '';
  const question = lines.findLast(
    ({ choices }, place) => place < index && choices?.question === line.chosen,
  );
  const option = question?.choices?.options.find(({ value }) => value === line.text);
  return option?.label ?? line.text;
}
