import { z } from 'zod';

/** The files of the operator's own that variables name. */
export const FILES = {
  QUESTIONNAIRE_FILE: z
    .string()
    .optional()
    .describe(
      'JSON file with questions, scales, roles and reminders; absent: the built-in questionnaire',
    )
    .meta({ example: './questionnaire.json' }),
  PROGRAMME_FILE: z
    .string()
    .optional()
    .describe(
      'JSON file with the policy by which buyers are asked: whom, when, how often and by which way; absent: the built-in policy',
    )
    .meta({ example: './programme.json' }),
  TEAM_FILE: z
    .string()
    .optional()
    .describe(
      'JSON file with the team’s calendar, lights, clocks, owners, escalation and saved replies; absent: the built-in rules',
    )
    .meta({ example: './team.json' }),
  CALENDAR_FILE: z
    .string()
    .optional()
    .describe('JSON file that changes holidays of buyers’ countries; absent: the built-in ones')
    .meta({ example: './calendar.json' }),
};
