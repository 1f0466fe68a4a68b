import { z } from 'zod';

const LONGEST_DAYS = 1_095;
const USUAL_DAYS = 90;

const name = z.string('a text is needed').min(1, 'is empty').max(100, 'has at most 100 characters');

/** What is posted to `/api/v1/invitations`. */
export type InvitationRequest = z.infer<typeof InvitationRequest>;
export const InvitationRequest = z.strictObject({
  contact: name.describe('Id of the contact'),
  shipment: name.describe('Id of the shipment, or the number that the buyer knows it by'),
  flow: name.optional().describe('The flow that it opens; absent: the questions after a shipment'),
  expiresInDays: z
    .number('a number of days is needed')
    .int('a whole number of days')
    .min(1, 'at least 1 day')
    .max(LONGEST_DAYS, `at most ${LONGEST_DAYS} days`)
    .default(USUAL_DAYS)
    .describe('How long the links work'),
  release: z
    .boolean('true or false')
    .optional()
    .describe('Lets an invitation that somebody has opened be opened once more'),
  includeNotArrived: z
    .boolean('true or false')
    .optional()
    .describe('Asks about a shipment that has not arrived as well'),
});

/** The answer: where the buyer can begin. */
export type InvitationAnswer = z.infer<typeof InvitationAnswer>;
export const InvitationAnswer = z.object({
  invitation: z.string().describe('The same for the same contact, shipment and flow'),
  token: z.string(),
  code: z.string().describe('Eight signs that may be typed in place of the token'),
  page: z.url().describe('The page that offers every channel'),
  expiresAt: z.iso.datetime(),
  entrances: z.array(
    z.object({
      channel: z.string(),
      url: z.string().optional().describe('To be opened'),
      scan: z.string().optional().describe('Content of a QR code for the messenger itself'),
      code: z.string().optional().describe('Words that begin the talk once they are sent'),
    }),
  ),
});

/** The answer to a request that was not taken; every fault of the body at once. */
export const Refusal = z.object({
  error: z.string(),
  faults: z
    .array(
      z.object({
        field: z.string(),
        reason: z.string(),
        example: z.unknown().optional().describe('What would be taken there'),
      }),
    )
    .optional(),
});
