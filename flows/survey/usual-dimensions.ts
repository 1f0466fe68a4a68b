/** What every exporter is rated for, unless the operator names other dimensions. */
export const USUAL_DIMENSIONS: readonly string[] = [
  'quality',
  'timeliness',
  'communication',
  'documents',
];

/** Dimensions that have names in every language; any other brings a label. */
export const NAMED_DIMENSIONS = [
  ...USUAL_DIMENSIONS,
  'reliability',
  'assurance',
  'tangibles',
  'empathy',
  'responsiveness',
];
