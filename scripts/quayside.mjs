#!/usr/bin/env node
// Runs the command line from source: tsx reads TypeScript, so that nothing needs to be built first.
import { register } from 'tsx/esm/api';

register();
await import('./command-line.ts');
