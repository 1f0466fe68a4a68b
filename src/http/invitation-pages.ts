import { acceptedLocale } from '../base/accepted-locale.ts';
import type { Locale } from '../base/locale.ts';
import type { PlainRequest, PlainResponse, Route } from '../core/contract/plain-http.ts';
import { withRetryAfter } from '../core/contract/sending/retry-after.ts';

/** An invitation as its pages see it, or why there is none. */
export type Looked<View> =
  | { readonly kind: 'open'; readonly view: View }
  | { readonly kind: 'nothing'; readonly why: 'forged' | 'expired' }
  | { readonly kind: 'nothing'; readonly why: 'crowded'; readonly waitMs: number };

type Nowhere = Extract<Looked<never>, { kind: 'nothing' }>['why'];

/** Who asks for a page. */
export interface Reader {
  readonly locale: Locale | undefined;
  /** An IP address. */
  readonly address: string | undefined;
}

export interface InvitationPages<View> {
  /** Looks without binding anybody: previews of links fetch pages too. */
  readonly look: (tokenOrCode: string, reader: Reader) => Promise<Looked<View>>;
  readonly page: (view: View) => string;
  readonly print: (view: View) => string;
  readonly svg: (view: View) => string;
  readonly png: (view: View) => Promise<Uint8Array>;
  readonly refused: (why: Nowhere, root: string, locale: Locale | undefined) => string;
  readonly statusOf: Readonly<Record<Nowhere, number>>;
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
    { method: 'GET', path: '/i', handle: async (request) => typed(request) },
  ];
}

function route<View>(
  pages: InvitationPages<View>,
  path: string,
  type: string,
  draw: (view: View) => string | Promise<Uint8Array>,
): Route {
  const root = path === '' ? '..' : '../..';
  const handle = async ({ params, headers, address }: PlainRequest): Promise<PlainResponse> => {
    const locale = acceptedLocale(headers['accept-language']);
    const looked = await pages.look(params.token ?? '', { locale, address });
    if (looked.kind === 'open') return answer(pages, 200, type, await draw(looked.view));
    const { why } = looked;
    const refused = answer(pages, pages.statusOf[why], HTML, pages.refused(why, root, locale));
    return why === 'crowded' ? withRetryAfter(refused, looked.waitMs) : refused;
  };
  return { method: 'GET', path: `/i/:token${path}`, handle };
}

/** A code that was typed into a form leads to its page; relative, since a proxy may have a path of its own. */
function typed({ path, query }: PlainRequest): PlainResponse {
  const here = path.endsWith('/') ? '' : 'i/';
  const code = query.code?.trim() ?? '';
  const home = path.endsWith('/') ? '../' : './';
  const location = code === '' ? home : `${here}${encodeURIComponent(code)}`;
  return { status: 303, headers: { location } };
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
