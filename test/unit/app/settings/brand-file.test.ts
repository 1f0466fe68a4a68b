import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { configuredBrand } from '../../../../src/app/settings/brand-file.ts';
import { parseConfig } from '../../../../src/app/settings/config.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quayside-brand-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function brandWith(name: string, content: string, colour?: string) {
  const file = path.join(folder, name);
  await writeFile(file, content);
  const environment = { COMPANY_NAME: 'Harbour', COMPANY_LOGO: file, COMPANY_COLOUR: colour };
  return await configuredBrand(parseConfig(environment, []).base);
}

it('reads name, colour and logo, whatever the file is called', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h8v8z"/></svg>';
  expect(await brandWith('logo.png', drawing, '#0D5F6E')).toEqual({
    companyName: 'Harbour',
    colour: '#0d5f6e',
    logo: { type: 'image/svg+xml', bytes: Buffer.from(drawing) },
  });
  expect(await configuredBrand(parseConfig({}, []).base)).toEqual({ companyName: 'our company' });
});

it('refuses at start, in one sentence, what cannot be shown', async () => {
  await expect(brandWith('logo.svg', 'GIF89a')).rejects.toThrow(
    /COMPANY_LOGO: is not a PNG, SVG, JPEG or WebP picture/,
  );
  await expect(brandWith('logo.svg', '<svg><script/></svg>')).rejects.toThrow(
    /COMPANY_LOGO: is an SVG with a script in it/,
  );
  const missing = parseConfig({ COMPANY_LOGO: path.join(folder, 'none.png') }, []).base;
  await expect(configuredBrand(missing)).rejects.toThrow(/points to a file that cannot be read/);
});

it.each(['blue', '#12345', '#1234567', '#gggggg', 'red;}', '0d5f6e'])(
  'refuses %s as a colour',
  (colour) => {
    expect(() => parseConfig({ COMPANY_COLOUR: colour }, [])).toThrow(
      /COMPANY_COLOUR: must be a colour in hexadecimal/,
    );
  },
);
