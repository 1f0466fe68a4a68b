/** What went wrong with one call of WeChat's API; holds no secret and nothing of what was sent. */
export type ApiFault =
  /** WeChat answered no: its errcode, or the status where it was an HTTP error of the caller. */
  | { readonly kind: 'refused'; readonly code: number; readonly description: string }
  /** Nothing of the call can have reached WeChat. */
  | { readonly kind: 'never-left'; readonly description: string }
  /** Whatever came of it, nobody saw anything. */
  | { readonly kind: 'unshown'; readonly description: string }
  /** It may have been carried out. */
  | { readonly kind: 'in-doubt'; readonly description: string };

/** WeChat does not know the access token (any more). */
export const TOKEN_REFUSED_CODES: readonly number[] = [40_001, 40_014, 42_001];
export const INVALID_SECRET_CODES: readonly number[] = [40_013, 40_125, 41_002, 41_004];
export const IP_REFUSED_CODE = 40_164;

const NEVER_LEFT_CODES: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** The fault behind an error that `fetch` threw; its code alone, since messages may hold addresses with tokens. */
export function faultOfFetch(error: unknown): ApiFault {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = codeOf(cause);
  const description = String(code ?? (cause instanceof Error ? cause.name : 'unknown'));
  return { kind: NEVER_LEFT_CODES.includes(code) ? 'never-left' : 'in-doubt', description };
}

function codeOf(cause: unknown): unknown {
  if (!(cause instanceof Error) || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}
