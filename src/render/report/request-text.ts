import type { Locale } from '../../base/locale.ts';
import type { RequestFault } from '../../insight/scope/request-faults.ts';
import { BREAKDOWNS, type Breakdown, SEGMENTS } from '../../insight/scope/segment.ts';
import type { UnknownValue } from '../../insight/scope/unknown-values.ts';
import { type ReportView, reportView } from './report-view.ts';

const MESSAGES = {
  'no-period': 'noPeriod',
  'no-breakdown': 'noBreakdown',
  'no-segment': 'noSegment',
  'odd-word': 'oddWord',
} as const satisfies Record<RequestFault['kind'], string>;

/** Says what of a request was not understood, what may have been meant, and what is understood. */
export function misunderstoodText(faults: readonly RequestFault[], locale: Locale): string {
  const view = reportView(locale);
  const { request } = view.words;
  return [
    ...faults.map((fault) => faultText(fault, view)),
    request.example,
    request.periods,
    view.say(request.breakdowns, { names: namesOf(BREAKDOWNS, view) }),
    view.say(request.segments, { names: namesOf(SEGMENTS, view) }),
  ].join('\n');
}

function faultText(fault: RequestFault, { words, say }: ReportView): string {
  const { kind, written } = fault;
  const near = 'near' in fault ? fault.near : undefined;
  const hint = near === undefined ? '' : say(words.request.near, { near });
  return say(words.request[MESSAGES[kind]], { written }) + hint;
}

function namesOf(names: readonly Breakdown[], { words: { request } }: ReportView): string {
  return names.map((name) => request.names[name]).join(request.listSeparator);
}

/** Says which values of conditions nobody has, and which may have been meant. */
export function unknownValuesText(
  unknown: readonly UnknownValue[],
  locale: Locale,
  meantCountries: readonly string[] = [],
): string {
  const { words, say } = reportView(locale);
  const hint = (conditions: readonly string[]): string =>
    conditions.length === 0
      ? ''
      : say(words.request.nearValue, { conditions: conditions.join(' ') });
  const texts = unknown.map(({ field, value, near }) => {
    const meant = near === undefined ? [] : [conditionText(field, near)];
    return (
      say(words.request.unknownValue, { condition: conditionText(field, value) }) + hint(meant)
    );
  });
  const countries = meantCountries.map((code) => conditionText('country', code));
  return texts.join('\n') + hint(countries);
}

function conditionText(field: UnknownValue['field'], value: string): string {
  return `${field}="${value}"`;
}
