interface Expanded {
  readonly readings: readonly string[];
  readonly end: number;
}

const TEXT = /[^()|]+/y;

function textAt(template: string, at: number): Expanded {
  TEXT.lastIndex = at;
  const text = TEXT.exec(template)?.[0] ?? '';
  return { readings: [text], end: at + Math.max(1, text.length) };
}

function sequenceAt(template: string, at: number): Expanded {
  let readings: readonly string[] = [''];
  let end = at;
  while (end < template.length && template.charAt(end) !== '|' && template.charAt(end) !== ')') {
    const isGroup = template.charAt(end) === '(';
    const part = isGroup ? choicesAt(template, end + 1) : textAt(template, end);
    readings = readings.flatMap((left) => part.readings.map((right) => left + right));
    end = part.end;
  }
  return { readings, end };
}

function choicesAt(template: string, at: number): Expanded {
  const first = sequenceAt(template, at);
  if (template.charAt(first.end) !== '|') return { ...first, end: first.end + 1 };
  const others = choicesAt(template, first.end + 1);
  return { readings: [...first.readings, ...others.readings], end: others.end };
}

/** Every reading of a template: `'go (back|on)( now|)'` has four. Groups may hold groups. */
export function expand(template: string): readonly string[] {
  return choicesAt(template, 0).readings;
}
