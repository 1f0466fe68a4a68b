import { z } from 'zod';
import { InvitationAnswer, InvitationRequest, Refusal } from './invitation-shapes.ts';

function body(description: string, schema: z.ZodType, io: 'input' | 'output' = 'output') {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { io });
  return { description, content: { 'application/json': { schema: shape } } };
}

const refused = (description: string) => body(description, Refusal);

/** The HTTP API, described as OpenAPI 3.1 from the very schemas that check it. */
export function openApi(serverUrl: string): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Quayside', version: '1' },
    servers: [{ url: serverUrl }],
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    paths: {
      '/api/v1/invitations': {
        post: {
          operationId: 'invite',
          summary: 'Invites a contact to talk about a shipment; repeating it makes no second one',
          requestBody: { required: true, ...body('Whom, about what', InvitationRequest, 'input') },
          responses: {
            200: body('It was there already; its expiry is new', InvitationAnswer),
            201: body('It is new', InvitationAnswer),
            400: refused('The body has faults: all of them are named'),
            401: refused('The key is missing or wrong'),
            404: refused('There is no such contact or shipment, or the API is off'),
            409: refused(
              'Contact and shipment belong to different accounts, or the shipment has not arrived',
            ),
            413: refused('The body is too large'),
            415: refused('The body is not JSON'),
            429: refused('Too many requests; see Retry-After'),
          },
        },
      },
    },
  };
}
