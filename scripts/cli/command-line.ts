import { runCommandLine } from './run-command-line.ts';
import { yieldToServers } from './yield-to-servers.ts';

const args = process.argv.slice(2);
yieldToServers(args);
process.exitCode = await runCommandLine(args);
