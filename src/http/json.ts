import type { PlainResponse } from '../core/contract/plain-http.ts';

export function json(
  status: number,
  value: object,
  headers: Readonly<Record<string, string>> = {},
): PlainResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}
