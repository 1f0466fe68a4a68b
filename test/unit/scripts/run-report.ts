import { CommanderError } from 'commander';
import { causeReaders } from '../../../scripts/cli/cause-readers.ts';
import { type ReportDefaults, reportCommand } from '../../../scripts/report.ts';
import { DAY_MS } from '../../../src/base/instant.ts';
import type { ConversationId } from '../../../src/core/contract/ids.ts';
import type { Response } from '../../../src/core/contract/response.ts';
import type { StaffLine } from '../../../src/insight/ports.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { type TallyRequest, tallyRequested } from '../../../src/insight/tally/tally-request.ts';
import { NOON } from '../../fixtures/insight/response.ts';

export interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly exitCode: number;
  readonly closed: number;
}

/** Runs the command over these responses, at noon of the day after `NOON`. */
export async function run(
  argv: readonly string[],
  responses: readonly Response[] = [],
  defaults: ReportDefaults = { timeZone: 'UTC', locale: 'en' },
  lines: readonly StaffLine[] = [],
): Promise<Outcome> {
  const said = { out: '', err: '', exitCode: 0, closed: 0 };
  const close = async () => {
    said.closed += 1;
  };
  const command = reportCommand(
    async () => ({ ...sourcesOf(responses, lines), close }),
    async () => defaults,
    () => NOON + DAY_MS,
  )
    .exitOverride()
    .configureOutput({
      getOutHasColors: () => false,
      writeOut: (text) => {
        said.out += text;
      },
      writeErr: (text) => {
        said.err += text;
      },
    });
  try {
    await command.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    said.exitCode = error.exitCode;
  }
  return said;
}

function sourcesOf(responses: readonly Response[], lines: readonly StaffLine[]) {
  return {
    tallies: {
      tally: async (request: TallyRequest) => ({
        ...tallyRequested(responses, request, ruleTagger()),
        source: { from: 'responses', reason: null } as const,
      }),
      namesOf: async () => ['Steel pipes'],
    },
    responses: {
      startedBetween: async function* (from: number, to: number) {
        yield* responses.filter(({ startedAt }) => startedAt >= from && startedAt < to);
      },
    },
    staffLines: {
      saidByStaff: async function* (conversations: readonly ConversationId[]) {
        yield* lines.filter(({ conversation }) => conversations.includes(conversation));
      },
    },
    causeReaders: causeReaders(),
  };
}
