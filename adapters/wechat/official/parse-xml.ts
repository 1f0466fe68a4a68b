import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  // WeChat nests three deep.
  maxNestedTags: 20,
});

const CDATA = /<!\[CDATA\[[\s\S]*?\]\]>/g;

export type XmlReading =
  | { readonly kind: 'read'; readonly value: unknown }
  /** Declares a document type or entities, which WeChat never does. */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'malformed' };

/** Texts, nested as the elements are; never throws. What people wrote stays within its CDATA. */
export function parseXml(raw: string): XmlReading {
  if (raw.replace(CDATA, '').includes('<!')) return { kind: 'forbidden' };
  try {
    return { kind: 'read', value: parser.parse(raw) };
  } catch {
    return { kind: 'malformed' };
  }
}
