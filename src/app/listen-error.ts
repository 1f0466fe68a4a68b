const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program is already listening there',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'this machine has no such address',
};

/** The server cannot listen; the message says where, why and what to set. */
export class ListenError extends Error {
  override readonly name = 'ListenError';

  constructor(host: string, port: number, cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const why = WHY[code] ?? (cause instanceof Error ? cause.message : 'it could not be opened');
    super(
      `Cannot listen on ${host}, port ${port}: ${why}. Set PORT or HOST, or stop the other program.`,
    );
  }
}
