import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const MODULE = pathToFileURL(path.resolve('scripts/cli/yield-to-servers.ts')).href;

/** In a process of its own, because a priority that was lowered stays. */
function priorityOf(command: string): number {
  const script = `
    const { getPriority } = await import('node:os');
    const { yieldToServers } = await import(${JSON.stringify(MODULE)});
    const before = getPriority();
    yieldToServers([${JSON.stringify(command)}]);
    console.log(getPriority() - before);`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

it('lowers the priority of a command that may run next to a serving program, and of no other', () => {
  expect(priorityOf('import')).toBeGreaterThan(0);
  expect(priorityOf('start')).toBe(0);
});
