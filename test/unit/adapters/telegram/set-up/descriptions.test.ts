import { describe, expect, it } from 'vitest';
import { descriptions } from '../../../../../adapters/telegram/set-up/descriptions.ts';
import { LOCALES } from '../../../../../src/base/locale.ts';

describe('what people read of the bot before they start', () => {
  it.each(LOCALES)('names the company and keeps to the limits in %s', (locale) => {
    const { short, long } = descriptions('Sunrise $& Exports', locale);
    expect(short).toContain('Sunrise $& Exports');
    expect(long).toContain('Sunrise $& Exports');
    const longest = descriptions('公'.repeat(500), locale);
    expect(longest.short.length).toBeLessThanOrEqual(120);
    expect(longest.long.length).toBeLessThanOrEqual(512);
  });
});
