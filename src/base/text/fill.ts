import { joined, type MarkedText, marksWithin } from './marked-text.ts';

const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * Puts values into the `{placeholders}` of a text. Values are data: a placeholder inside one is
 * left as it is, and "Co." before a full stop keeps one of the two. Throws where a value is
 * missing, so that no buyer ever reads "{shipment}".
 */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillMarked(template, values).text;
}

/** The same for values with marks, which stay on their words. */
export function fillMarked(
  template: string,
  values: Readonly<Record<string, string | number | MarkedText>>,
): MarkedText {
  const parts: (string | MarkedText)[] = [];
  let from = 0;
  for (const match of template.matchAll(PLACEHOLDER)) {
    const [placeholder, name = ''] = match;
    const value = values[name];
    if (value === undefined) throw new Error(`The text "${template}" needs a value for {${name}}`);
    const end = match.index + placeholder.length;
    const put = typeof value === 'object' ? value : { text: String(value), marks: [] };
    parts.push(template.slice(from, match.index), template[end] === '.' ? withoutStop(put) : put);
    from = end;
  }
  return joined([...parts, template.slice(from)]);
}

function withoutStop({ text, marks }: MarkedText): MarkedText {
  const rest = text.replace(/\.$/, '');
  return { text: rest, marks: marksWithin(marks, rest.length) };
}
