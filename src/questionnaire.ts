import { readFile } from 'node:fs/promises';
import type { BaseSettings } from './config.ts';
import { ConfigError } from './config.ts';

/** What flows are set with: the operator's questionnaire file over the built-in one. */
export async function readQuestionnaire({
  QUESTIONNAIRE_FILE,
  COMPANY_NAME,
}: BaseSettings): Promise<object> {
  if (QUESTIONNAIRE_FILE === undefined) return { company: COMPANY_NAME };
  try {
    const given: unknown = JSON.parse(await readFile(QUESTIONNAIRE_FILE, 'utf8'));
    return { company: COMPANY_NAME, ...(given as object) };
  } catch (cause) {
    const reason =
      cause instanceof SyntaxError ? `is not JSON: ${cause.message}` : 'cannot be read';
    throw new ConfigError([{ variable: 'QUESTIONNAIRE_FILE', reason, example: undefined }]);
  }
}
