import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../../../src/base/media-type.ts';
import { fileNameOf } from '../../../../src/core/contract/file-name.ts';

const photo = (name: string, type = 'image/jpeg') => fileNameOf({ kind: 'photo', name, type });

describe('the name under which a file goes on (X14)', () => {
  it.each([
    ['wet.jpg', 'wet.jpg'],
    ['Wet Carton (2).JPG', 'Wet-Carton-2.jpg'],
    ['Käse.png', 'Ka-se.png'],
    ['照片.jpg', 'photo.jpg'],
    ['', 'photo.jpg'],
    ['.htaccess', 'photo.htaccess'],
    ['../../etc/passwd', 'passwd.jpg'],
    ['C:\\Users\\anna\\list.pdf', 'list.pdf'],
    ['a"\r\nX-Evil: 1', 'a-X-Evil-1.jpg'],
    ['x'.repeat(300), `${'x'.repeat(60)}.jpg`],
  ])('%j becomes %s', (name, plain) => {
    expect(photo(name)).toBe(plain);
  });

  it('has no ending where nobody knows what the file is', () => {
    expect(photo('', 'text/x-unknown')).toBe('photo');
    expect(photo('', 'image/jpeg\r\nX-Evil: 1')).toBe('photo');
  });

  it('is plain whatever people call their files', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, type) => {
        expect(photo(name, type)).toMatch(/^[A-Za-z0-9_-]{1,60}(\.[a-z0-9]{1,8})?$/);
      }),
    );
  });
});

describe('what a file is said to be', () => {
  it.each([
    ['image/JPEG; charset=x', 'image/jpeg'],
    ['application/vnd.ms-excel', 'application/vnd.ms-excel'],
    ['amr', undefined],
    ['image/jpeg\r\nX-Evil: 1', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is read as %s', (said, type) => {
    expect(mediaTypeOf(said)).toBe(type);
  });
});
