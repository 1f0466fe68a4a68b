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
  return template.replace(PLACEHOLDER, (placeholder, name: string, at: number) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The text "${template}" needs a value for {${name}}`);
    const sentenceEnds = template[at + placeholder.length] === '.';
    return sentenceEnds ? String(value).replace(/\.$/, '') : String(value);
  });
}
