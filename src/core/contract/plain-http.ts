/** A request as any HTTP server can give it; header names in lower case. */
export interface PlainRequest {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The IP address it came from, also through a proxy of our own; absent where it is not known. */
  readonly address?: string;
  /**
   * Reads the body, at most `limitBytes`; rejects with BodyTooLarge above it. Nothing is read before
   * the call. `anybody` says that only the body itself can tell who sent it: few such bodies are read
   * at a time, and one more rejects with Overloaded.
   */
  readonly body: (limitBytes: number, from?: 'anybody') => Promise<Uint8Array>;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
}

export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

export interface PlainResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | AsyncIterable<string>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** With `:name` parameters, e.g. `/chat/:token`. */
  readonly path: string;
  readonly handle: (request: PlainRequest) => Promise<PlainResponse>;
}
