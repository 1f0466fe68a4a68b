import { createHash } from 'node:crypto';
import type { Stores } from '../app/open-stores.ts';
import { givenName } from '../app/settings/company-name.ts';
import { collect } from '../base/collect.ts';
import type { Instant } from '../base/instant.ts';
import { LOCALES } from '../base/locale.ts';
import type { CarriedFile } from '../core/contract/channel.ts';
import type { ConversationId } from '../core/contract/ids.ts';
import type { MediaReference } from '../core/contract/media-reference.ts';
import type { MessageContent } from '../core/contract/message.ts';
import type { Response } from '../core/contract/response.ts';
import type { TranscriptLine } from '../core/contract/transcript.ts';
import { answersBehind } from '../insight/report/answers-behind.ts';
import { readReport, saysNothing } from '../insight/report/read-report.ts';
import type { Scope } from '../insight/report/report.ts';
import type { Report } from '../insight/report/report-shape.ts';
import { parseReportRequest, type ReportRequest } from '../insight/scope/report-request.ts';
import { responsesIn } from '../insight/scope/responses-in.ts';
import type { Segment } from '../insight/scope/segment.ts';
import { segmentKey, segmentsOf } from '../insight/scope/segments-of.ts';
import { unknownValues } from '../insight/scope/unknown-values.ts';
import { chartPng } from '../render/chart/chart.ts';
import { type ReportChoice, readChoice } from '../render/message/report-choice.ts';
import { reportMessage } from '../render/report/report-message.ts';
import { misunderstoodText, unknownValuesText } from '../render/report/request-text.ts';
import { behindMessage } from '../render/talk/behind-message.ts';
import { talkMessage } from '../render/talk/talk-message.ts';
import { renderWords } from '../render/words/words.ts';
import { memoryStore } from '../stores/key-value-store.ts';
import type { ReportService } from '../team/desk/reply.ts';
import type { TeamSettings } from '../team/team-settings.ts';
import { chartFile, makeFile, tableFiles } from './report-files.ts';

export interface ReportServiceParts {
  readonly team: TeamSettings;
  /** Whose report it is, as pictures name it. */
  readonly companyName: string;
  readonly records: Stores;
  readonly transcript: (conversation: ConversationId) => Promise<readonly TranscriptLine[]>;
  readonly now: () => Instant;
}

/** Answers `/report` and its buttons, and makes the files that they lead to. */
export function reportService(parts: ReportServiceParts): {
  readonly report: ReportService;
  readonly makeFile: (media: MediaReference, limitBytes: number) => Promise<CarriedFile>;
} {
  return {
    report: {
      ask: (request) => answer(parts, request),
      press: (question, value) => pressed(parts, question, value),
    },
    makeFile: (media, limitBytes) =>
      makeFile(media, limitBytes, {
        chart: (request) => chartOf(parts, request),
        responses: (request) => askedIn(parts, request),
        tagger: parts.records.tagger,
      }),
  };
}

type Replies = Awaited<ReturnType<ReportService['ask']>>;

async function answer(parts: ReportServiceParts, request: string): Promise<Replies> {
  const { locale } = parts.team;
  const read = scopeOf(parts, request);
  if (read.kind === 'misunderstood') return [{ text: misunderstoodText(read.faults, locale) }];
  const report = await reported(parts, read.scope);
  const unknown = saysNothing(report) ? await unknownText(parts, read.scope) : undefined;
  if (unknown !== undefined) return [{ text: unknown }];
  const saying = reportMessage(report, { locale, key: await remembered(parts, request) });
  const isEmpty = report.responses.n === 0;
  return [isEmpty ? saying : { ...saying, files: [chartFile(request)] }];
}

/** Where nothing was found: values of the conditions that nobody has. */
async function unknownText(
  { records, team }: ReportServiceParts,
  { where, period }: Scope,
): Promise<string | undefined> {
  const counted = new Map<Segment, readonly string[]>();
  for (const { field } of where) counted.set(field, await records.tallies.namesOf(field));
  if (unknownValues(where, counted).length === 0) return undefined;
  const known = await withNewest(counted, records.responses.startedBetween(period.from, period.to));
  const unknown = unknownValues(where, known);
  if (unknown.length === 0) return undefined;
  const meant = countriesMeant(where, known.get('country') ?? []);
  return unknownValuesText(unknown, team.locale, meant);
}

/** What was counted leaves out the days that are not over. */
async function withNewest(
  counted: ReadonlyMap<Segment, readonly string[]>,
  responses: AsyncIterable<Response>,
): Promise<ReadonlyMap<Segment, readonly string[]>> {
  const names = [...counted].map(([field, values]) => [field, new Set(values)] as const);
  for await (const response of responses) {
    const values = segmentsOf(response);
    for (const [field, known] of names) known.add(values[field] ?? '');
  }
  return new Map(names.map(([field, known]) => [field, [...known].filter(Boolean)]));
}

/** Accounts have the code of their country; people write its name. */
function countriesMeant(where: Scope['where'], codes: readonly string[]): readonly string[] {
  const written = where.flatMap(({ field, values }) => (field === 'country' ? values : []));
  const wanted = written.map(segmentKey);
  const isOne = (code: string) => /^[A-Za-z]{2}$/.test(code) && !wanted.includes(segmentKey(code));
  return codes.filter((code) => isOne(code) && namesOf(code).some((name) => wanted.includes(name)));
}

function namesOf(code: string): readonly string[] {
  return LOCALES.flatMap((locale) => {
    const name = new Intl.DisplayNames(locale, { type: 'region' }).of(code.toUpperCase());
    return name === undefined ? [] : segmentKey(name);
  });
}

function scopeOf({ team, now }: ReportServiceParts, request: string): ReportRequest {
  return parseReportRequest(request, { now: now(), timeZone: team.calendar.timeZone });
}

async function reported({ records }: ReportServiceParts, scope: Scope): Promise<Report> {
  const { tallies, cases, planCounts, feedback, tagger } = records;
  return await readReport(scope, {
    tallies,
    cases,
    planCounts,
    unasked: { feedback, cases, tagger },
  });
}

/** A button carries few bytes: the request is kept under a short name. */
async function remembered({ records }: ReportServiceParts, request: string): Promise<string> {
  const key = createHash('sha256').update(request).digest('base64url').slice(0, KEY_CHARACTERS);
  await memoryStore(records.store).write(`report:${key}`, request);
  return key;
}

const KEY_CHARACTERS = 10;

async function pressed(
  parts: ReportServiceParts,
  question: string,
  value: string,
): Promise<Replies> {
  const key = question.slice('report:'.length);
  const request = await memoryStore(parts.records.store).read(`report:${key}`);
  const choice = readChoice(value);
  if (request === undefined || choice === undefined) return [];
  switch (choice.kind) {
    case 'period':
      return await answer(parts, withPeriod(parts, request, choice.period));
    case 'report':
      return await answer(parts, request);
    case 'export': {
      const name = request === '' ? renderWords(parts.team.locale).export.whole : request;
      return [{ text: name, files: tableFiles(choice.format, request) }];
    }
    default:
      return [await behind(parts, request, key, choice)];
  }
}

/** The same question about another time. */
function withPeriod(parts: ReportServiceParts, request: string, period: string): string {
  const read = scopeOf(parts, request);
  if (read.kind === 'misunderstood') return period;
  const { by, where } = read.scope;
  const { previousTo } = read.scope.period;
  const conditions = where.map(({ field, values }) => `${field}="${values.join('","')}"`);
  return [
    period,
    ...(by === null ? [] : [`by ${by}`]),
    ...(conditions.length === 0 ? [] : [`where ${conditions.join(' ')}`]),
    ...(previousTo === undefined ? [] : ['against last year']),
  ].join(' ');
}

type Inside = Extract<ReportChoice, { kind: 'behind' | 'open' }>;

/** The answers behind a figure, and the talk of one of them. */
async function behind(
  parts: ReportServiceParts,
  request: string,
  key: string,
  choice: Inside,
): Promise<MessageContent> {
  const { locale, calendar } = parts.team;
  const responses = await collect(askedIn(parts, request));
  const rows = answersBehind(responses, choice.figure);
  const options = { locale, key, figure: choice.figure };
  if (choice.kind === 'behind') {
    return behindMessage(rows, { ...options, page: choice.page, timeZone: calendar.timeZone });
  }
  const row = rows[choice.place];
  const page = Math.floor(choice.place / A_PAGE);
  const response = responses.find(({ id }) => id === row?.response);
  if (row === undefined || response === undefined) {
    return behindMessage(rows, { ...options, page, timeZone: calendar.timeZone });
  }
  const lines = await parts.transcript(response.conversation);
  return talkMessage(row, lines, { ...options, page });
}

const A_PAGE = 10;

/** What the request speaks of, one by one; nothing for a request that is not understood. */
async function* askedIn(parts: ReportServiceParts, request: string): AsyncIterable<Response> {
  const read = scopeOf(parts, request);
  if (read.kind === 'misunderstood') return;
  yield* responsesIn(read.scope, parts.records.responses);
}

async function chartOf(parts: ReportServiceParts, request: string): Promise<Uint8Array> {
  const read = scopeOf(parts, request);
  if (read.kind === 'misunderstood') throw new RangeError('No such report can be drawn');
  const figures = await reported(parts, read.scope);
  const company = givenName(parts.companyName);
  return await chartPng({ kind: 'overview', figures }, parts.team.locale, { company });
}
