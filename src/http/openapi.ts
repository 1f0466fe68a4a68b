import { InvitationAnswer, InvitationRequest } from './invitation-shapes.ts';
import { body, REFUSALS, refused } from './openapi-body.ts';
import { type RecordDescription, recordPaths } from './record-openapi.ts';

/** The HTTP API, described as OpenAPI 3.1 from the very schemas that check it. */
export function openApi(serverUrl: string, records: readonly RecordDescription[]): object {
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
            ...REFUSALS,
            404: refused('There is no such contact or shipment, or the API is off'),
            409: refused(
              'Contact and shipment belong to different accounts, or the shipment has not arrived',
            ),
          },
        },
      },
      ...recordPaths(records),
    },
  };
}
