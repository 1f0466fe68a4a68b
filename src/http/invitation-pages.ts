import type { PlainRequest, PlainResponse, Route } from '../core/channel.ts';
import type { Locale } from '../core/locale.ts';
import { acceptedLocale } from './accepted-locale.ts';

/** An invitation as its pages see it, or why there is none. */
export type Looked<View> =
  | { readonly kind: 'open'; readonly view: View }
  | { readonly kind: 'nothing'; readonly why: 'forged' | 'expired' };

export interface InvitationPages<View> {
  /** Looks without binding anybody: previews of links fetch pages too. */
  readonly look: (token: string, reader: Locale | undefined) => Promise<Looked<View>>;
  readonly page: (view: View) => Promise<string>;
  readonly print: (view: View) => Promise<string>;
  readonly svg: (view: View) => Promise<string>;
  readonly png: (view: View) => Promise<Uint8Array>;
  readonly refused: (why: 'forged' | 'expired', reader: Locale | undefined) => string;
  readonly contentSecurityPolicy: string;
}

const HTML = 'text/html; charset=utf-8';

/** `GET /i/:token` and what is printed of it. The server's own headers forbid storing and indexing. */
export function invitationPageRoutes<View>(pages: InvitationPages<View>): readonly Route[] {
  const { page, print, svg, png } = pages;
  return [
    route(pages, '', HTML, page),
    route(pages, '/print', HTML, print),
    route(pages, '/qr.svg', 'image/svg+xml; charset=utf-8', svg),
    route(pages, '/qr.png', 'image/png', png),
  ];
}

function route<View>(
  pages: InvitationPages<View>,
  path: string,
  type: string,
  draw: (view: View) => Promise<string | Uint8Array>,
): Route {
  const handle = async ({ params, headers }: PlainRequest): Promise<PlainResponse> => {
    const reader = acceptedLocale(headers['accept-language']);
    const looked = await pages.look(params.token ?? '', reader);
    if (looked.kind === 'open') return answer(pages, 200, type, await draw(looked.view));
    const status = looked.why === 'expired' ? 410 : 404;
    return answer(pages, status, HTML, pages.refused(looked.why, reader));
  };
  return { method: 'GET', path: `/i/:token${path}`, handle };
}

function answer<View>(
  { contentSecurityPolicy }: InvitationPages<View>,
  status: number,
  type: string,
  body: string | Uint8Array,
): PlainResponse {
  const headers = {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy,
    vary: 'accept-language',
  };
  return { status, headers, body };
}
