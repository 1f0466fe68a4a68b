import { describe, expect, it } from 'vitest';
import type { Result, Results } from '../../../scripts/bench/results.ts';
import { tableOf } from '../../../scripts/bench/table.ts';

function speed(turnsPerSecond: number) {
  return {
    turnsPerSecond,
    p50Ms: 20,
    p99Ms: 31.25,
    cpuSecondsPer1000Turns: 0.5,
    idleBytes: 100_000_000,
  };
}

function table(...contestants: readonly Result[]): string {
  const results: Results = {
    engine: 'MongoDB 8.0.1',
    node: '20.19.0',
    cores: 2,
    chats: 200,
    seconds: 8,
    turnsPerTalk: 27,
    contestants,
  };
  return tableOf(results).join('\n');
}

function row(text: string, label: string): string | undefined {
  const line = text.split('\n').find((candidate) => candidate.startsWith(label));
  return line?.slice(label.length).trim();
}

const FLOOR: Result = {
  name: 'floor',
  title: 'floor',
  speeds: [speed(1_000), speed(2_000), speed(1_000)],
};

describe('the table of the bench', () => {
  it('compares each round with the floor of the same round', () => {
    const ours: Result = {
      name: 'quayside',
      title: 'Quayside',
      speeds: [speed(800), speed(1_400), speed(900)],
    };
    const text = table(FLOOR, ours);
    expect(row(text, 'of the floor')).toBe('1.00 (1.00..1.00)  0.80 (0.70..0.90)');
    expect(row(text, 'turns a second')).toMatch(/1000\s+900/);
  });

  it('shows a dash for what was not measured', () => {
    expect(row(table(FLOOR), 'derailed: twice')).toBe('—');
  });

  it('shows how many talks a fault derailed, of how many', () => {
    const faults = { talks: 100, twice: 100, atOnce: 7, killed: 0 };
    const text = table({ ...FLOOR, faults });
    expect(row(text, 'derailed: twice')).toBe('100 of 100');
    expect(row(text, '  kill -9')).toBe('0 of 100');
  });

  it('says on what it was measured', () => {
    expect(table(FLOOR)).toContain('MongoDB 8.0.1');
    expect(table(FLOOR)).toContain('3 round(s) of 8 s each');
  });
});
