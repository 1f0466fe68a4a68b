/** @param {string} text */
function asPattern(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * What the ends of a scale mean, where a question says so at its end as messengers need it,
 * `1 = very dissatisfied, 5 = very satisfied`; and the question without that.
 * @param {string} text
 * @param {readonly string[]} steps the labels of the scale, lowest first
 * @returns {{ question: string, low: string, high: string } | undefined}
 */
export function legendIn(text, steps) {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || steps.length < 2) return undefined;
  const pattern = `(?<![\\p{L}\\p{N}])${asPattern(first)}\\s*[=＝]\\s*(.+?)\\s*[,،，、;；]\\s*${asPattern(last)}\\s*[=＝]\\s*(.+?)[.。]?\\s*$`;
  const found = new RegExp(pattern, 'su').exec(text);
  const [, low, high] = found ?? [];
  if (!found || low === undefined || high === undefined) return undefined;
  const question = text.slice(0, found.index).trimEnd();
  return question === '' ? undefined : { question, low, high };
}
