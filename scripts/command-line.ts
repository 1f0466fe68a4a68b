import { runCommandLine } from './run-command-line.ts';
import { yieldToServers } from './yield-to-servers.ts';

const args = process.argv.slice(2);
if (process.env.QS_NICE) yieldToServers(args);
process.exitCode = await runCommandLine(args);
