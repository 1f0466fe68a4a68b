/** Figures whose answers can be looked into. */
export const HEADLINE_FIGURES = ['csat', 'nps', 'ces'] as const;

/** A headline figure, or a dimension by its key. */
export type Figure = string;

/** Whether a button can carry this key: platforms give it few bytes. */
export function isFigure(key: string): boolean {
  return /^[a-z0-9-]{1,30}$/.test(key);
}

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What pressing a button under a report asks for. */
export type ReportChoice =
  | { readonly kind: 'period'; readonly period: string }
  | { readonly kind: 'behind'; readonly figure: Figure; readonly page: number }
  | { readonly kind: 'open'; readonly figure: Figure; readonly place: number }
  | { readonly kind: 'export'; readonly format: ExportFormat }
  | { readonly kind: 'report' };

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

const FORMS =
  /^(?:(period):([\w.-]{1,30})|(behind|open):([a-z0-9-]{1,30}):(\d{1,6})|(export):(csv|xlsx)|report)$/;

/** Undefined for anything that `choiceValue` does not write. */
export function readChoice(value: string): ReportChoice | undefined {
  const found = FORMS.exec(value);
  if (found === null) return undefined;
  const [, , period, into, figure = '', number, , format] = found;
  if (period !== undefined) return { kind: 'period', period };
  if (into === 'behind') return { kind: 'behind', figure, page: Number(number) };
  if (into === 'open') return { kind: 'open', figure, place: Number(number) };
  const known = EXPORT_FORMATS.find((each) => each === format);
  return known === undefined ? { kind: 'report' } : { kind: 'export', format: known };
}

/** The question that the buttons under a report answer. */
export function reportQuestion(key: string): string {
  return `report:${key}`;
}
