/** Classes of causes that somebody can change. */
export const ROOT_CAUSES = [
  'supplier',
  'material',
  'template',
  'document-error',
  'inspection',
  'packing-method',
  'loading',
  'approval',
  'booking',
  'carrier',
  'customs',
  'payment',
  'price-policy',
  'training',
  'staffing',
  'capacity',
  'planning',
  'communication',
  'procedure',
  'system',
  'equipment',
  'holiday',
  'force-majeure',
] as const;

export type RootCause = (typeof ROOT_CAUSES)[number];

/**
 * One language's patterns. A pattern is a template of words in order with at most a few others
 * between them; `book*` stands for every word that begins so. A Chinese piece without spaces must
 * stand together.
 */
export interface RootCauseWords extends Readonly<Record<RootCause, readonly string[]>> {
  /** Phrases, between what happened and why. */
  readonly because: readonly string[];
  /** Phrases, before a cause that it was not. */
  readonly denials: readonly string[];
}
