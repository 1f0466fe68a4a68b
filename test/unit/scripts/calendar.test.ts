import { Command } from 'commander';
import { afterEach, describe, expect, it } from 'vitest';
import { calendarCommand } from '../../../scripts/calendar.ts';
import { createCalendar } from '../../../src/asking/calendar/calendar.ts';
import { readTables } from '../../../src/asking/calendar/read-tables.ts';

const calendar = createCalendar(await readTables());
const NOW = Date.parse('2026-10-01T10:00:00Z');

afterEach(() => {
  process.exitCode = 0;
});

async function run(...args: readonly string[]) {
  let out = '';
  let err = '';
  const command = calendarCommand(async () => ({ calendar, timeZone: 'Asia/Shanghai', now: NOW }));
  command.configureOutput({ writeOut: (text) => (out += text), writeErr: (text) => (err += text) });
  await new Command().addCommand(command).parseAsync(['calendar', ...args], { from: 'user' });
  return { out, err, status: process.exitCode };
}

describe('quayside calendar', () => {
  it('prints holidays, what is made up for, and when a buyer there works next', async () => {
    const { out } = await run('cn');
    expect(out).toContain('CN 2026: final\n');
    expect(out).toContain('  2026-02-17 Tue  Spring Festival\n');
    expect(out).toContain('  2026-10-10 Sat  worked\n');
    expect(out).toMatch(/works next at 2026-10-08 09:00: National Day\n$/);
  });

  it('takes another year, zone and hours, and gives JSON', async () => {
    const { out } = await run('CN', '--year', '2027', '--json', '--hours', '10:30-12:00');
    expect(JSON.parse(out)).toMatchObject({
      country: 'CN',
      year: 2027,
      status: 'not-yet-decreed',
      zone: 'Asia/Shanghai',
      next: { kind: 'moment', at: Date.parse('2026-10-08T10:30:00+08:00') },
    });
    const berlin = await run('DE', '--zone', 'Europe/Berlin', '--hours', '09:00-17:00');
    expect(berlin.out).toMatch(/A buyer in Europe\/Berlin works now\n$/);
  });

  it('names the countries that there are where it does not know one', async () => {
    const { out, err, status } = await run('KE');
    expect([out, status]).toEqual(['', 1]);
    expect(err).toMatch(/^error: KE is not in the calendar, which has AE, .*UZ\n$/);
  });
});
