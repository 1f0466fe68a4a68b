import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Logo } from '../core/contract/brand.ts';

const LARGEST_BYTES = 512 * 1_024;

export type LogoRead =
  | { readonly kind: 'logo'; readonly logo: Logo }
  /** A reason that continues "COMPANY_LOGO: …". */
  | { readonly kind: 'refused'; readonly why: string };

/** Tells a picture's type by its content, whatever the file is called; never throws. */
export function readLogo(bytes: Uint8Array): LogoRead {
  if (bytes.length > LARGEST_BYTES) {
    return refused(`is larger than ${LARGEST_BYTES / 1_024} kB`);
  }
  const type = SIGNATURES.find(({ isIt }) => isIt(Buffer.from(bytes)))?.type;
  if (type !== undefined) return { kind: 'logo', logo: { type, bytes } };
  const text = textIn(bytes);
  if (text === undefined || !/<svg[\s>/]/i.test(text)) {
    return refused('is not a PNG, SVG, JPEG or WebP picture');
  }
  const fault = svgFault(text);
  return fault === undefined
    ? { kind: 'logo', logo: { type: 'image/svg+xml', bytes } }
    : refused(fault);
}

function refused(why: string): LogoRead {
  return { kind: 'refused', why };
}

const SIGNATURES: readonly {
  readonly type: Logo['type'];
  readonly isIt: (file: Buffer) => boolean;
}[] = [
  { type: 'image/png', isIt: (file) => file.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n' },
  { type: 'image/jpeg', isIt: (file) => file.toString('latin1', 0, 3) === '\xff\xd8\xff' },
  {
    type: 'image/webp',
    isIt: (file) =>
      file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP',
  },
];

function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

type Node = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ':@';
const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  // Signs that are written as numbers too.
  htmlEntities: true,
});

/** Elements that run something, or show what is no drawing. */
const FOREIGN = /^(script|foreignobject|iframe|embed|object|handler|listener)$/i;
/** Where a value leads, with the blanks that browsers do not see. */
const RUNS = /^\s*(javascript|vbscript|data:text)/i;

/** Why a drawing is not shown; undefined for one that only draws. */
function svgFault(text: string): string | undefined {
  if (/<!ENTITY/i.test(text)) return 'is an SVG that declares entities';
  if (XMLValidator.validate(text) !== true) return 'is not a well-formed SVG';
  const nodes = PARSER.parse(text) as readonly Node[];
  if (!nodes.some((node) => 'svg' in node)) return 'is not an SVG: its first element is another';
  return nodes.some(runs) ? 'is an SVG with a script in it' : undefined;
}

function runs(node: Node): boolean {
  const attributes = Object.entries((node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>);
  const acts = attributes.some(
    ([name, value]) => /^on/i.test(name) || RUNS.test(value.replace(/\p{C}/gu, '')),
  );
  if (acts) return true;
  return Object.entries(node).some(([name, children]) => {
    if (name === ATTRIBUTES) return false;
    return FOREIGN.test(name) || (Array.isArray(children) && (children as Node[]).some(runs));
  });
}
