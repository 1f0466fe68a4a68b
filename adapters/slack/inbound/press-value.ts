/** A question's id must not contain it; a value may. */
const SEPARATOR = '|';

/** What the event that a press becomes may carry; far below Slack's 2,000. */
const PART_LIMIT_UNITS = 60;

export interface Press {
  readonly question: string;
  readonly value: string;
}

/** `question|value`; throws RangeError for what a press could not bring back. */
export function encodePress({ question, value }: Press): string {
  if (question === '' || question.includes(SEPARATOR)) {
    throw new RangeError(`A question's id is not empty and has no ${SEPARATOR}`);
  }
  if (question.length > PART_LIMIT_UNITS || value.length > PART_LIMIT_UNITS) {
    throw new RangeError(`A question's id and a value have at most ${PART_LIMIT_UNITS} characters`);
  }
  return `${question}${SEPARATOR}${value}`;
}

/** Undefined for what is not ours. */
export function decodePress(data: string): Press | undefined {
  const at = data.indexOf(SEPARATOR);
  if (at < 1) return undefined;
  const press = { question: data.slice(0, at), value: data.slice(at + 1) };
  const fits = press.question.length <= PART_LIMIT_UNITS && press.value.length <= PART_LIMIT_UNITS;
  return fits ? press : undefined;
}
