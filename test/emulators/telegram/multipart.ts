/** A file that came with a call. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The fields of a call with files, as grammY writes them: JSON where a field is an object, and
 * `attach://…` where it is a file that follows. Names are not quoted, so what is in them counts.
 */
export function readMultipart(raw: Buffer, contentType: string): Readonly<Record<string, unknown>> {
  const boundary = /boundary=(\S+)/.exec(contentType)?.[1] ?? '';
  const fields = new Map<string, unknown>();
  for (const part of partsOf(raw, `--${boundary}`)) {
    const head = part.subarray(0, part.indexOf('\r\n\r\n')).toString('latin1');
    const bytes = part.subarray(part.indexOf('\r\n\r\n') + 4);
    const name = /name="([^"]*)"/.exec(head)?.[1] ?? '';
    const file = /filename=(\S+)/.exec(head)?.[1];
    fields.set(name, file === undefined ? fieldIn(bytes.toString('utf8')) : { name: file, bytes });
  }
  return Object.fromEntries(
    [...fields].map(([name, value]) => [name, fields.get(attachedIn(value)) ?? value]),
  );
}

function partsOf(raw: Buffer, mark: string): readonly Buffer[] {
  const parts: Buffer[] = [];
  let from = raw.indexOf(mark);
  while (from >= 0) {
    const start = from + mark.length + 2;
    const end = raw.indexOf(`\r\n${mark}`, start);
    if (end < 0) break;
    parts.push(raw.subarray(start, end));
    from = end + 2;
  }
  return parts;
}

function attachedIn(value: unknown): string {
  return typeof value === 'string' && value.startsWith('attach://') ? value.slice(9) : '';
}

function fieldIn(text: string): unknown {
  return text.startsWith('{') ? JSON.parse(text) : text;
}
