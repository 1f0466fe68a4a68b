/** How a line is meant; colour may show it, and nothing is lost without. */
export type Tone = 'title' | 'heading' | 'plain' | 'quiet' | 'good' | 'bad';

/** One paragraph of a page. People's words in it are clean. */
export interface Line {
  readonly text: string;
  readonly tone: Tone;
  /** Columns left empty before each of its lines. */
  readonly indent: number;
  /** Cut with an ellipsis after so many lines. */
  readonly most?: number;
}

export function line(text: string, tone: Tone = 'plain', indent = 0): Line {
  return { text, tone, indent };
}

export const BLANK: Line = line('');
