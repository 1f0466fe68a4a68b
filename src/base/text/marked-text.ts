import { z } from 'zod';

const unit = z.number().int().nonnegative();
const stretch = { at: unit, length: unit };

/** A stretch of a text that a messenger may show in its own way; offsets are UTF-16 units. */
export type Mark = z.infer<typeof Mark>;
export const Mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bold'), ...stretch }),
  /** The stretch names somebody of the staff, e.g. `slack:U0WANG`, who may be called by it. */
  z.strictObject({ kind: z.literal('mention'), ...stretch, identity: z.string().max(200) }),
]);

/** Words with their marks. The words alone are complete: no messenger needs to know the marks. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Texts one behind the other; marks move with their words. */
export function joined(parts: readonly (string | MarkedText)[], separator = ''): MarkedText {
  let text = '';
  const marks: Mark[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0) text += separator;
    const { text: words, marks: own } = asMarked(part);
    marks.push(...own.map((mark) => ({ ...mark, at: mark.at + text.length })));
    text += words;
  }
  return { text, marks };
}

function asMarked(part: string | MarkedText): MarkedText {
  return typeof part === 'string' ? { text: part, marks: [] } : part;
}

export function bold(part: string | MarkedText): MarkedText {
  const { text, marks } = asMarked(part);
  if (text === '') return { text, marks };
  return { text, marks: [{ kind: 'bold', at: 0, length: text.length }, ...marks] };
}

export function mention(name: string, identity: string): MarkedText {
  return { text: name, marks: [{ kind: 'mention', at: 0, length: name.length, identity }] };
}

/** The marks of the first so many units; what reaches beyond them ends there. */
export function marksWithin(marks: readonly Mark[], limitUnits: number): readonly Mark[] {
  return marks.flatMap((mark) => {
    const length = Math.min(mark.length, limitUnits - mark.at);
    return length > 0 ? [{ ...mark, length }] : [];
  });
}

/** A stretch of a text that is shown in one way. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  /** The person whom the stretch names. */
  readonly identity?: string;
}

/** The text cut where its look changes; together the runs are the text. */
export function runsOf(text: string, marks: readonly Mark[]): readonly Run[] {
  const inside = marksWithin(marks, text.length);
  const ends = inside.flatMap(({ at, length }) => [at, at + length]);
  const cuts = [...new Set([0, ...ends, text.length])].toSorted((one, other) => one - other);
  return cuts.slice(0, -1).map((from, index) => {
    const over = inside.filter(({ at, length }) => at <= from && from < at + length);
    const named = over.find((mark) => mark.kind === 'mention');
    return {
      text: text.slice(from, cuts[index + 1]),
      bold: over.some(({ kind }) => kind === 'bold'),
      ...(named && { identity: named.identity }),
    };
  });
}
