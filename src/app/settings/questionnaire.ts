import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Flow } from '../../core/contract/flow.ts';
import { findFlows } from '../discover.ts';
import { type BaseSettings, ConfigError } from './config.ts';

const VARIABLE = 'QUESTIONNAIRE_FILE';

/**
 * The flows, set by the operator's questionnaire over the built-in one and by `overrides` over both.
 * Throws ConfigError that names every fault of the file.
 */
export async function configuredFlows(
  settings: BaseSettings,
  overrides: object = {},
): Promise<ReadonlyMap<string, Flow>> {
  const questionnaire = { ...(await readQuestionnaire(settings)), ...overrides };
  try {
    return await findFlows(questionnaire);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new ConfigError(
      error.issues.map(({ path, message }) => ({
        variable: VARIABLE,
        reason: path.length === 0 ? message : `${path.join('.')}: ${message}`,
        example: undefined,
      })),
    );
  }
}

async function readQuestionnaire({
  QUESTIONNAIRE_FILE,
  COMPANY_NAME,
}: BaseSettings): Promise<object> {
  if (QUESTIONNAIRE_FILE === undefined) return { company: COMPANY_NAME };
  try {
    const given: unknown = JSON.parse(await readFile(QUESTIONNAIRE_FILE, 'utf8'));
    return { company: COMPANY_NAME, ...z.looseObject({}).parse(given) };
  } catch (cause) {
    throw new ConfigError([{ variable: VARIABLE, reason: whyUnread(cause), example: undefined }]);
  }
}

function whyUnread(cause: unknown): string {
  if (cause instanceof SyntaxError) return `is not JSON: ${cause.message}`;
  return cause instanceof z.ZodError
    ? 'is not a JSON object'
    : 'points to a file that cannot be read';
}
