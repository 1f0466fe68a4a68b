import type { Command } from 'commander';
import type { Page } from '../../src/render/text/page.ts';

const WIDEST = 80;

/** How wide, and whether in colour, a command may print. */
export function pageOf(command: Command): Page {
  return {
    width: Math.min(WIDEST, process.stdout.columns ?? WIDEST),
    colour: command.configureOutput().getOutHasColors?.() ?? false,
  };
}
