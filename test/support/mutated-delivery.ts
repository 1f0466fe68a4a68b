import fc from 'fast-check';

/** What no platform sends, and what an attacker tries first. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  '\ud800',
  '\u0000',
  'x'.repeat(30_000),
  [],
  [[[]]],
  {},
  { $gt: '' },
  { $where: 'sleep(1000)' },
  '__proto__',
  ']]>',
];

/** So deep that a careless reader runs out of stack. */
const DEEP = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;

/** A delivery with one or several things wrong; JSON stays JSON except where bytes are hurt. */
export function mutatedDelivery(real: readonly string[]): fc.Arbitrary<string> {
  const delivery = fc.constantFrom(...real);
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(delivery, fc.nat(), fc.nat()).map(withStrangeField) },
    { weight: 1, arbitrary: fc.tuple(delivery, fc.nat()).map(everywhereOperator) },
    { weight: 2, arbitrary: fc.tuple(delivery, fc.nat(), fc.nat(7)).map(withFlippedBit) },
    { weight: 1, arbitrary: fc.tuple(delivery, fc.nat()).map(cutShort) },
    { weight: 1, arbitrary: fc.tuple(delivery, fc.nat()).map(withDepth) },
    { weight: 1, arbitrary: delivery.map(withPrototype) },
  );
}

/** Where a value stands in a delivery: after a colon, or between two tags. */
const VALUES =
  /(?<=":\s*)(?:"(?:[^"\\]|\\.)*"|-?\d[\d.e+-]*|true|false|null)|(?<=<\w+>)[^<]+(?=<\/)|<!\[CDATA\[[\s\S]*?\]\]>/g;

function withStrangeField([body, at, what]: readonly [string, number, number]): string {
  const values = [...body.matchAll(VALUES)];
  const value = values[at % Math.max(1, values.length)];
  if (value === undefined) return body;
  return replaced(body, value, written(body, STRANGE[what % STRANGE.length]));
}

function everywhereOperator([body]: readonly [string, number]): string {
  return body.replace(VALUES, written(body, { $gt: '' }));
}

function withDepth([body, at]: readonly [string, number]): string {
  const values = [...body.matchAll(VALUES)];
  const value = values[at % Math.max(1, values.length)];
  const depth = isXml(body) ? `${'<a>'.repeat(2_000)}${'</a>'.repeat(2_000)}` : DEEP;
  return value === undefined ? body : replaced(body, value, depth);
}

function withPrototype(body: string): string {
  if (isXml(body)) return body.replace('<xml>', '<xml><__proto__>x</__proto__><constructor/>');
  return body.replace('{', '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}},');
}

function withFlippedBit([body, at, bit]: readonly [string, number, number]): string {
  const bytes = Buffer.from(body);
  const place = at % bytes.length;
  bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << bit), place);
  return bytes.toString('utf8');
}

function cutShort([body, at]: readonly [string, number]): string {
  return body.slice(0, at % body.length);
}

function replaced(body: string, { index, 0: found }: RegExpExecArray, by: string): string {
  return `${body.slice(0, index)}${by}${body.slice(index + found.length)}`;
}

function written(body: string, value: unknown): string {
  const json = JSON.stringify(value);
  return isXml(body) ? json.replaceAll('&', '').replaceAll('<', '') : json;
}

function isXml(body: string): boolean {
  return body.trimStart().startsWith('<');
}
