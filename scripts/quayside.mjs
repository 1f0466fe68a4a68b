#!/usr/bin/env node
// Runs the compiled program where it is as the sources are; otherwise the sources, which tsx compiles on the way.
import { isCompiled } from './compiled.mjs';

if (isCompiled()) {
  await import('../dist/scripts/cli/command-line.js');
} else {
  const { register } = await import('tsx/esm/api');
  const { fileURLToPath } = await import('node:url');
  // Also where the command is typed in another folder.
  register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
  await import('./cli/command-line.ts');
}
