import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/base/instant.ts';
import { answer, chain, NOON, response } from '../../fixtures/insight/response.ts';
import { AnalysisSchema } from '../../support/insight/analysis-schema.ts';
import { ReportSchema } from '../../support/insight/report-schema.ts';
import { run } from './run-report.ts';

const satisfied = response('1', {
  answers: [answer('overall', { kind: 'satisfaction', value: 5 })],
});

describe('quayside report', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'chart-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints the last 30 days unless told otherwise, and closes what it opened', async () => {
    const { out, closed } = await run([], [satisfied]);
    expect(out).toContain('2026-09-06 – 2026-10-06 (UTC)');
    expect(out).toMatch(/^CSAT +100%/m);
    expect(closed).toBe(1);
  });

  it('prints JSON of the agreed shape', async () => {
    const { out } = await run(['--json', '--period', '2026-10'], [satisfied]);
    expect(ReportSchema.parse(JSON.parse(out)).csat).toMatchObject({ n: 1, satisfied: 1 });
  });

  it('speaks the language asked for', async () => {
    expect((await run(['--locale', 'zh'], [satisfied])).out).toContain('买家反馈');
  });

  it('speaks the team’s language and lives by the team’s midnights', async () => {
    const { out } = await run([], [satisfied], { timeZone: 'Asia/Shanghai', locale: 'zh-CN' });
    expect(out).toContain('买家反馈');
    expect(out).toContain('(Asia/Shanghai)');
  });

  it('takes a request in words, broken down and narrowed', async () => {
    const sold = (id: string, product: string) =>
      response(id, {
        subject: { verified: true, shipment: { reference: id, product } },
        answers: [answer('overall', { kind: 'satisfaction', value: 4 })],
      });
    const all = [sold('1', 'Steel pipes'), sold('2', 'Copper')];
    const { out } = await run(['this month', 'by product', 'where', 'product="steel pipes"'], all);
    expect(out).toContain('2026-10-01 – 2026-10-31 (UTC)');
    expect(out).toContain('only product: steel pipes');
    expect(out).toMatch(/^By product\n {2}Fewer than 5 scores:\n {2}Steel pipes CSAT +100% n=1, /m);
    expect(out).not.toContain('Copper');
  });

  it('explains a request that it does not understand, and opens nothing', async () => {
    const { err, exitCode, closed } = await run(['last fortnight by colour']);
    expect(err).toContain('"last fortnight" is not a period.');
    expect(err).toContain('By: product, country, account, class, channel, dimension, month');
    expect({ exitCode, closed }).toEqual({ exitCode: 2, closed: 0 });
    expect((await run(['按颜色', '--locale', 'zh'])).err).toContain('不能按“颜色”分组。');
  });

  it('names the value that may have been meant where nobody has the one asked for', async () => {
    const { err, exitCode, closed } = await run(['product=steelpipe'], [satisfied]);
    expect(err).toBe('Nothing matches product="steelpipe". Did you mean product="Steel pipes"?\n');
    expect({ exitCode, closed }).toEqual({ exitCode: 2, closed: 1 });
  });

  it('tells what lies behind the scores, as text and as a value', async () => {
    const unhappy = response('2', {
      answers: [answer('documents', { value: 1 })],
      chains: [chain('documents', ['The invoice was wrong', 'Nobody checked it'])],
    });
    const { out, closed } = await run(['--causes'], [satisfied, unhappy]);
    expect(out).toContain('Answer → why → why');
    expect(out).toContain('“Nobody checked it”');
    expect(closed).toBe(1);
    const value = JSON.parse((await run(['--causes', '--json'], [satisfied, unhappy])).out);
    expect(value.tables.dimension).toMatchObject([
      {
        name: 'documents',
        chains: 1,
        causes: [{ theme: 'documents', rootCause: 'inspection', count: 1 }],
      },
    ]);
  });

  it('looks closer, as text and as a value of the agreed shape', async () => {
    const said = {
      conversation: satisfied.conversation,
      at: NOON - 1_000,
      author: 'staff',
      text: 'Please give us 10',
    } as const;
    const team = { timeZone: 'UTC', locale: 'en' } as const;
    const { out, closed } = await run(['--closer'], [satisfied], team, [said]);
    expect(out).toContain('A closer look · 2026-09-06 – 2026-10-06 (UTC)');
    expect(out).toContain('after staff asked for a score: 1 (100%) · n=1');
    expect(closed).toBe(1);
    const json = (await run(['--closer', '--json'], [satisfied], team, [said])).out;
    expect(AnalysisSchema.parse(JSON.parse(json)).doubts).toMatchObject({
      hasty: { kind: 'not-enough', n: 0 },
      coached: { n: 1, count: 1 },
      csat: { raw: { n: 1, satisfied: 1 }, withoutCoached: { n: 0, share: null } },
    });
  });

  it('tells vendors by their rate of complaints, as text and as a value', async () => {
    const carried = (id: string, forwarder: string, value: number) =>
      response(id, {
        subject: { verified: true, shipment: { reference: id, vendors: { forwarder } } },
        answers: [
          answer('overall', { kind: 'satisfaction', value, scale: { from: 1, points: 5 } }),
        ],
      });
    const all = Array.from({ length: 40 }, (_, at) =>
      at < 20 ? carried(`a${at}`, 'Blue Sea', at < 10 ? 1 : 5) : carried(`b${at}`, 'Red Line', 5),
    );
    const before = Array.from({ length: 30 }, (_, at) => ({
      ...carried(`c${at}`, 'Red Line', 5),
      startedAt: NOON - 40 * DAY_MS,
    }));
    const { out } = await run(['--closer'], [...before, ...all]);
    expect(out).toContain('By forwarder: Blue Sea: 10 of 20 bad (50%) · systemic');
    expect(out).toContain('By forwarder: Blue Sea: 50.0 per 100 · n=20, 95% interval');
    expect(out).toContain('By forwarder: Red Line: 0.0 per 100 · n=20, 95% interval');
    const { vendors } = AnalysisSchema.parse(
      JSON.parse((await run(['--closer', '--json'], all)).out),
    );
    expect(vendors).toMatchObject({
      unnamed: 0,
      vendors: [
        { role: 'forwarder', name: 'Blue Sea', figures: { per100: 50, isWorse: true } },
        { role: 'forwarder', name: 'Red Line', figures: { per100: 0, isWorse: false } },
      ],
    });
  });

  it('weighs classes by the values it is given', async () => {
    const wish = ['--closer', '--json', '--class-values', 'A=3, B=1'];
    const { values } = AnalysisSchema.parse(JSON.parse((await run(wish, [satisfied])).out)).classes;
    expect(values).toEqual([
      { class: 'A', value: 3 },
      { class: 'B', value: 1 },
    ]);
  });

  it.each(['overview', 'trend', 'themes', 'drivers', 'radar'])(
    'draws the %s chart as a PNG, and prints nothing',
    async (kind) => {
      const file = path.join(folder, `${kind}.png`);
      const { out, exitCode } = await run(['--chart', kind, '--out', file], [satisfied]);
      expect([out, exitCode]).toEqual(['', 0]);
      expect((await readFile(file)).subarray(1, 4).toString()).toBe('PNG');
    },
  );

  it('draws a radar with the benchmarks, and says what a file of them looks like', async () => {
    const file = path.join(folder, 'benchmarks.json');
    const wish = ['--chart', 'radar', '--out', path.join(folder, 'r.png'), '--benchmarks', file];
    await writeFile(file, '{ "quality": 4.2 }');
    expect((await run(wish, [satisfied])).exitCode).toBe(0);
    await writeFile(file, '{ "quality": "good" }');
    const refused = await run(wish, [satisfied]);
    expect(refused.err).toContain('JSON such as { "quality": 4.2, "timeliness": 3.9 }');
    expect(refused).toMatchObject({ exitCode: 2, closed: 0 });
  });

  it('says in a friendly sentence that a period is empty', async () => {
    const { out, exitCode } = await run(['--period', '2020-01']);
    expect(out).toContain('No buyer answered in this period.');
    expect(exitCode).toBe(0);
  });

  it.each([
    [
      ['--period', '30x'],
      '"30x" is not a period; write 30d, 12w, 2026-10 or 2026-10-01..2026-10-31\n',
    ],
    [
      ['--time-zone', 'Mars/Base'],
      '"Mars/Base" is not a time zone; write one such as UTC or Asia/Shanghai\n',
    ],
    [
      ['--locale', 'xx'],
      '"xx" is not a supported language; write en, zh-CN, es, pt, fr, de, ar, ru\n',
    ],
    [['--chart', 'overview'], 'a chart needs a file: --out report.png\n'],
    [['--closer', '--class-values', 'A=0'], '"A=0" is not a list of values; write A=80,B=15,C=5\n'],
    [['--out', 'report.png'], '--out goes with --chart\n'],
    [
      ['--chart', 'trend', '--out', 'f.png', '--benchmarks', 'b.json'],
      '--benchmarks goes with --chart radar\n',
    ],
  ])('refuses %j in plain words, with status 2, and opens nothing', async (argv, message) => {
    const { out, err, exitCode, closed } = await run(argv);
    expect({ out, err, exitCode, closed }).toEqual({
      out: '',
      err: message,
      exitCode: 2,
      closed: 0,
    });
  });
});
