import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const URI = 'mongodb://127.0.0.1:1/?directConnection=true';

/** `npm run mongo` with this command, where MONGODB_URI names a server already. */
function ran(...command: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/mongo.ts', ...command],
    { encoding: 'utf8', env: { ...process.env, MONGODB_URI: URI } },
  );
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

it('runs the command with the server that there is, and ends as the command does', () => {
  const script = 'console.log(process.env.MONGODB_URI); process.exit(7)';
  expect(ran(process.execPath, '--eval', script)).toEqual({ status: 7, stdout: URI, stderr: '' });
});

it('says how it is used, and which command cannot be run', () => {
  expect(ran()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run mongo -- ') });
  expect(ran('no-such-command')).toMatchObject({
    status: 127,
    stderr: expect.stringContaining('no-such-command cannot be run'),
  });
});
