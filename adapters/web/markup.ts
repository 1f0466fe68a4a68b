const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, also between quotation marks. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** A page's markup, in which every value but another page's markup is escaped. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

export function markup(
  parts: TemplateStringsArray,
  ...values: readonly (string | Markup)[]
): Markup {
  const written = values.map((value) => (value instanceof Markup ? value.html : escaped(value)));
  return new Markup(parts.map((part, index) => part + (written[index] ?? '')).join(''));
}
