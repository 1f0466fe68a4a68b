import { readFile } from 'node:fs/promises';
import type { Brand, Logo } from '../../core/contract/brand.ts';
import { type BaseSettings, ConfigError } from './config.ts';

const VARIABLE = 'COMPANY_LOGO';

/** How pages show the company. Throws ConfigError where the logo cannot be shown. */
export async function configuredBrand({
  COMPANY_NAME,
  COMPANY_COLOUR,
  COMPANY_LOGO,
}: BaseSettings): Promise<Brand> {
  return {
    companyName: COMPANY_NAME,
    ...(COMPANY_COLOUR !== undefined && { colour: COMPANY_COLOUR }),
    ...(COMPANY_LOGO !== undefined && { logo: await logoIn(COMPANY_LOGO) }),
  };
}

async function logoIn(file: string): Promise<Logo> {
  const bytes = await readFile(file).catch(() => refuse('points to a file that cannot be read'));
  // What reads drawings is loaded only where there is one.
  const { readLogo } = await import('../../pages/read-logo.ts');
  const read = readLogo(bytes);
  return read.kind === 'logo' ? read.logo : refuse(read.why);
}

function refuse(reason: string): never {
  throw new ConfigError([{ variable: VARIABLE, reason, example: './logo.svg' }]);
}
