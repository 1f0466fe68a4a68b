import { defineConfig } from 'vitest/config';

const project = (name: string, ...folders: readonly string[]) => ({
  extends: true as const,
  test: { name, include: folders.map((folder) => `test/${folder}/**/*.test.ts`) },
});

const e2e = project('e2e', 'e2e');

export default defineConfig({
  test: {
    projects: [
      project('unit', 'unit'),
      project('contract', 'contract', 'conversations'),
      project('property', 'property'),
      { ...e2e, test: { ...e2e.test, globalSetup: 'test/support/compile-program.ts' } },
      project('browser', 'browser'),
    ],
    // No file changes what another one imports, so a worker keeps what it has loaded.
    isolate: false,
    // Tests wait for platforms most of the time: three share two cores well.
    maxWorkers: 3,
    // Each project compiles for itself; so what one has compiled, the others read.
    experimental: { fsModuleCache: true },
    setupFiles: ['test/support/network-guard.ts'],
    expect: { poll: { timeout: 30_000 } },
    // For hangs only: no test's result depends on how fast it runs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
