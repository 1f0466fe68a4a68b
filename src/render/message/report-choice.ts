import { z } from 'zod';

/** Figures whose answers can be looked into. */
export const HEADLINE_FIGURES = ['csat', 'nps', 'ces'] as const;

/** A headline figure, or a dimension by its key. */
export type Figure = z.infer<typeof Figure>;
export const Figure = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'csat, nps, ces or the key of a dimension')
  .max(30);

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What pressing a button under a report asks for. */
export type ReportChoice =
  | { readonly kind: 'period'; readonly period: string }
  | { readonly kind: 'behind'; readonly figure: Figure; readonly page: number }
  | { readonly kind: 'open'; readonly figure: Figure; readonly place: number }
  | { readonly kind: 'export'; readonly format: ExportFormat }
  | { readonly kind: 'report' };

const whole = z.coerce.number().int().nonnegative().max(1_000_000);
const Parts = z.union([
  z.tuple([z.literal('period'), z.string().regex(/^[\w.-]{1,30}$/)]),
  z.tuple([z.enum(['behind', 'open']), Figure, whole]),
  z.tuple([z.literal('export'), z.enum(EXPORT_FORMATS)]),
  z.tuple([z.literal('report')]),
]);

/** `behind:csat:2`: short and ASCII, as platforms want it. Pages and places count from 0. */
export function choiceValue(choice: ReportChoice): string {
  switch (choice.kind) {
    case 'period':
      return `period:${choice.period}`;
    case 'behind':
      return `behind:${choice.figure}:${choice.page}`;
    case 'open':
      return `open:${choice.figure}:${choice.place}`;
    case 'export':
      return `export:${choice.format}`;
    case 'report':
      return 'report';
  }
}

/** Undefined for anything that `choiceValue` does not write. */
export function readChoice(value: string): ReportChoice | undefined {
  const parts = Parts.safeParse(value.split(':'));
  if (!parts.success) return undefined;
  const [kind] = parts.data;
  switch (kind) {
    case 'period':
      return { kind, period: parts.data[1] };
    case 'behind':
      return { kind, figure: parts.data[1], page: parts.data[2] };
    case 'open':
      return { kind, figure: parts.data[1], place: parts.data[2] };
    case 'export':
      return { kind, format: parts.data[1] };
    case 'report':
      return { kind };
  }
}

/** The question that the buttons under a report answer. */
export function reportQuestion(key: string): string {
  return `report:${key}`;
}
