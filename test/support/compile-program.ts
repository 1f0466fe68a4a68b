import { execFileSync } from 'node:child_process';

/** Before tests that run the program as a process of its own: it is compiled once for all of them. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
