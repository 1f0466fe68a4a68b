import { z } from 'zod';
import type { SecretKeeper } from '../../../src/base/secrets.ts';
import { type ApiFault, faultOfFetch } from './api-fault.ts';

/** No answer within this time counts as lost. */
const CALL_TIMEOUT_MS = 10_000;
/** Files take longer; below the lease that the outbox gives an attempt. */
const UPLOAD_TIMEOUT_MS = 20_000;

const DESCRIPTION_UNITS = 200;

export type ApiResult =
  | { readonly kind: 'done'; readonly answer: object; readonly date: string | undefined }
  | { readonly kind: 'failed'; readonly fault: ApiFault };

/** One attempt at one call, with JSON or a form; never rejects. The path may have a query. */
export type CallApi = (
  path: string,
  body: object | FormData,
  accessToken?: string,
) => Promise<ApiResult>;

const Answer = z.looseObject({ errcode: z.int().optional(), errmsg: z.string().optional() });

export function apiClient(apiUrl: string, { clean }: Pick<SecretKeeper, 'clean'>): CallApi {
  return async (path, body, accessToken) => {
    const url = new URL(`${apiUrl}${path}`);
    if (accessToken !== undefined) url.searchParams.set('access_token', accessToken);
    try {
      const response = await fetch(url, {
        method: 'POST',
        ...written(body),
        // A redirect would carry the token to another host.
        redirect: 'error',
        signal: AbortSignal.timeout(body instanceof FormData ? UPLOAD_TIMEOUT_MS : CALL_TIMEOUT_MS),
      });
      const date = response.headers.get('date') ?? undefined;
      return understood(response.status, await response.text(), date, clean);
    } catch (error) {
      return { kind: 'failed', fault: faultOfFetch(error) };
    }
  };
}

function written(body: object | FormData): Pick<RequestInit, 'headers' | 'body'> {
  if (body instanceof FormData) return { body };
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  // WeChat shows escaped characters as they are written, and JSON.stringify escapes none.
  return { headers, body: JSON.stringify(body) };
}

function understood(
  status: number,
  text: string,
  date: string | undefined,
  clean: SecretKeeper['clean'],
): ApiResult {
  const answer = Answer.safeParse(parsed(text)).data;
  if (answer?.errcode) {
    const description = clean(answer.errmsg ?? '').slice(0, DESCRIPTION_UNITS);
    return { kind: 'failed', fault: { kind: 'refused', code: answer.errcode, description } };
  }
  if (status === 200 && answer !== undefined) return { kind: 'done', answer, date };

  const description = `HTTP ${status}`;
  // Behind a gateway's 5xx, or a page instead of JSON, the call may have been carried out.
  if (status >= 400 && status < 500) {
    return { kind: 'failed', fault: { kind: 'refused', code: status, description } };
  }
  return { kind: 'failed', fault: { kind: 'in-doubt', description } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
