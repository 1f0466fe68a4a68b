import { expect, it } from 'vitest';
import { inParts } from '../../../src/store/mongo/in-parts.ts';

/** A driver that encodes no more than so many letters in one command. */
function driverWithRoom(letters: number) {
  const sent: (readonly string[])[] = [];
  return {
    sent,
    send: async (part: readonly string[]) => {
      if (part.join('').length > letters) {
        throw Object.assign(new RangeError('out of range'), { code: 'ERR_OUT_OF_RANGE' });
      }
      sent.push(part);
      return part.map((text) => text.length);
    },
  };
}

it('sends together what has room, and in halves what has not, with the answers in order', async () => {
  const driver = driverWithRoom(5);
  expect(await inParts(['a', 'bb'], driver.send)).toEqual([1, 2]);
  expect(await inParts(['aaa', 'b', 'cccc', 'dd', 'e'], driver.send)).toEqual([3, 1, 4, 2, 1]);
  expect(driver.sent).toEqual([['a', 'bb'], ['aaa', 'b'], ['cccc'], ['dd', 'e']]);
});

it('gives up what has no room even by itself, and every other fault at once', async () => {
  await expect(inParts(['aaaaaa'], driverWithRoom(5).send)).rejects.toThrow(RangeError);
  const away = async () => {
    throw new Error('away');
  };
  await expect(inParts(['a', 'b'], away)).rejects.toThrow('away');
});
