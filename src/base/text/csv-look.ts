/**
 * How CSV is written here, as the CSV library names it: rows end in CR LF; besides commas and
 * quotes, everything by which a program may part rows or cells is quoted.
 */
export const CSV_LOOK = {
  record_delimiter: 'windows',
  quoted_match: /[\n\r\v\f\u0085\u2028\u2029\t;]/u,
} as const;
