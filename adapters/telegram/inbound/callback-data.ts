/** Telegram gives a button 64 bytes. */
const LIMIT_BYTES = 64;

/** A question's id must not contain it; a value may. */
const SEPARATOR = '|';

export interface Press {
  readonly question: string;
  readonly value: string;
}

/** `question|value`; throws RangeError where that is longer than a button may carry. */
export function encodePress(press: Press): string {
  const data = `${press.question}${SEPARATOR}${press.value}`;
  if (press.question === '' || press.question.includes(SEPARATOR)) {
    throw new RangeError(`A question's id is not empty and has no ${SEPARATOR}: ${data}`);
  }
  if (Buffer.byteLength(data) > LIMIT_BYTES) {
    throw new RangeError(`A button carries ${LIMIT_BYTES} bytes, and this is longer: ${data}`);
  }
  return data;
}

/** Undefined for data that is not ours, e.g. from a bot that had this token before. */
export function decodePress(data: string): Press | undefined {
  const at = data.indexOf(SEPARATOR);
  if (at < 1) return undefined;
  const press = { question: data.slice(0, at), value: data.slice(at + 1) };
  return press.question.length <= 60 && press.value.length <= 60 ? press : undefined;
}
