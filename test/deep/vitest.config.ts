import { defineConfig } from 'vitest/config';

const HOUR_MS = 3_600_000;

/** The everyday tests at the size that TEST_SIZE gives them, and those that are too long for every day. */
export default defineConfig({
  test: {
    include: ['test/{property,deep}/**/*.test.ts'],
    setupFiles: ['test/support/network-guard.ts'],
    expect: { poll: { timeout: 30_000 } },
    isolate: false,
    maxWorkers: '100%',
    testTimeout: HOUR_MS,
    hookTimeout: HOUR_MS,
  },
});
