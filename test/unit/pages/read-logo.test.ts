import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLogo } from '../../../src/pages/read-logo.ts';

const text = (words: string) => Buffer.from(words);
const svg = (inside: string, attributes = '') =>
  text(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"${attributes}>${inside}</svg>`);

it.each([
  ['image/png', readFileSync('test/fixtures/pictures/chat-phone.png').subarray(0, 4_000)],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0])],
  ['image/webp', Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1')],
  ['image/svg+xml', svg('<path d="M0 0h8v8z"/>')],
  [
    'image/svg+xml',
    text(
      '\ufeff<?xml version="1.0"?><!-- drawn --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg><g/></svg>',
    ),
  ],
])('takes %s by its content', (type, bytes) => {
  expect(readLogo(bytes)).toEqual({ kind: 'logo', logo: { type, bytes } });
});

it.each([
  svg('<script>alert(1)</script>'),
  svg('<g><svg:script xmlns:svg="http://www.w3.org/2000/svg"/></g>'),
  svg('<SCRIPT/>'),
  svg('<rect onclick="alert(1)"/>'),
  svg('', ' ONLOAD="alert(1)"'),
  svg('<a href="javascript:alert(1)"><path/></a>'),
  svg('<a xlink:href=" java&#10;script:alert(1)"/>'),
  svg('<a href="&#106;avascript:alert(1)"/>'),
  svg('<a href="&#x6A;avascript:alert(1)"/>'),
  svg('<foreignObject><body/></foreignObject>'),
])('refuses a drawing with a script, %#', (bytes) => {
  expect(readLogo(bytes)).toEqual({ kind: 'refused', why: 'is an SVG with a script in it' });
});

it.each([
  ['is not a PNG, SVG, JPEG or WebP picture', text('GIF89a')],
  ['is not a PNG, SVG, JPEG or WebP picture', text('<html><body>logo</body></html>')],
  ['is not a PNG, SVG, JPEG or WebP picture', Buffer.alloc(0)],
  ['is not a PNG, SVG, JPEG or WebP picture', Buffer.from([0xff, 0xfe, 0, 1])],
  ['is not a well-formed SVG', text('<svg><g></svg>')],
  ['is an SVG that declares entities', text('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>')],
  ['is not an SVG: its first element is another', text('<html><svg/></html>')],
  ['is larger than 512 kB', Buffer.alloc(513 * 1_024)],
])('refuses what %s', (why, bytes) => {
  expect(readLogo(bytes)).toEqual({ kind: 'refused', why });
});
