import { describe, expect, it } from 'vitest';
import { xlsxFile } from '../../../../src/render/export/xlsx.ts';
import { typeByContent } from '../../../../src/stores/files/type-by-content.ts';
import * as bytes from '../../../fixtures/file-bytes.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('what a file is', () => {
  it.each([
    ['a photo', bytes.JPEG, 'image/jpeg'],
    ['a photo of an iPhone', bytes.HEIC, 'image/heic'],
    ['a picture that would fill the memory', bytes.PNG_BOMB, 'image/png'],
    ['an animation', bytes.GIF, 'image/gif'],
    ['a picture of the web', bytes.WEBP, 'image/webp'],
    ['a voice message', bytes.VOICE, 'audio/ogg'],
    ['a voice message of WeChat', bytes.AMR, 'audio/amr'],
    ['a recording', bytes.WAV, 'audio/wav'],
    ['music', bytes.MP3, 'audio/mpeg'],
    ['a film', bytes.MP4, 'video/mp4'],
    ['a film of an iPhone', bytes.MOV, 'video/quicktime'],
    ['a paper', bytes.PDF, 'application/pdf'],
    ['an old Word file', bytes.OLD_WORD, 'application/x-cfb'],
    ['a table of commas', text('carton,weight\n1,12 kg\n装箱单,5 < 6\n'), 'text/plain'],
  ])('is told by its bytes: %s', async (_, given, type) => {
    expect(await typeByContent(given)).toBe(type);
  });

  it('is told by its bytes: a workbook', async () => {
    const columns = [{ title: 'carton', holds: 'its number', of: (row: number) => row }];
    const rows = (async function* () {
      yield 1;
    })();
    const workbook = await xlsxFile('cartons', columns, rows);
    expect(await typeByContent(workbook)).toMatch(/spreadsheetml[.]sheet$/);
  });

  it.each([
    ['a page', bytes.HTML],
    ['a drawing with a script', bytes.SVG],
    ['a drawing behind a declaration', text('<?xml version="1.0"?>\n<svg onload="alert(1)"/>')],
    ['a page behind words', text(`${'harmless '.repeat(500)}< script>alert(1)</script>`)],
    ['a program', bytes.PROGRAM],
    ['words in an encoding of their own', Uint8Array.from([0xb2, 0xbb, 0xc1, 0xbc])],
    ['words with a zero in them', text('a\u0000b')],
  ])('is nothing that a browser would open: %s (X10)', async (_, given) => {
    expect(await typeByContent(given)).toBe('application/octet-stream');
  });

  it('is unknown where its beginning lies, and no fault', async () => {
    for (let length = 0; length < bytes.PNG_BOMB.length; length += 1) {
      expect(await typeByContent(bytes.PNG_BOMB.subarray(0, length))).toEqual(expect.any(String));
    }
  });
});
