import { ObjectId, Timestamp } from 'bson';
import { typeName } from '../bson/type-name.ts';
import { isDoc, type Maybe, type Value } from '../bson/value.ts';
import { BAD_VALUE, FAILED_TO_PARSE, refuse } from '../command-error.ts';
import { constant, folded, ifConstant } from './constant.ts';
import { formatDate } from './date-format.ts';
import { truncateDate } from './date-truncate.ts';
import { type Build, fixed, namedOperands } from './operator.ts';
import { isNullish } from './truth.ts';

function asDate(value: Value, code = 16006): Date {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (value instanceof Timestamp) return new Date(value.getHighBitsUnsigned() * 1000);
  return refuse(code, `can't convert from BSON type ${typeName(value)} to Date`);
}

/** A part of a date in UTC, of `date` or of `{ date, timezone: 'UTC' }`. */
const part = (name: string, read: (date: Date) => number): [string, Build] => {
  const build = fixed(name, 1, (value) => (isNullish(value) ? null : read(asDate(value))));
  return [name, (operand, compile, names) => build(dateOperand(name, operand), compile, names)];
};

function dateOperand(name: string, operand: Value): Value {
  if (!isDoc(operand) || operand.keys().next().value?.startsWith('$')) return operand;
  const parts = namedOperands(name, operand, {
    known: ['date', 'timezone'],
    required: { date: 40539 },
    notObject: 40536,
    unknown: 40535,
  });
  demandUtc(parts.get('timezone'));
  return parts.get('date') as Value;
}

const dateToString: Build = (operand, compile, names) => {
  const parts = namedOperands('$dateToString', operand, {
    known: ['date', 'format', 'timezone', 'onNull'],
    required: { date: 18628 },
    notObject: 18629,
    unknown: 18534,
  });
  demandUtc(parts.get('timezone'));
  const format = parts.get('format') ?? '%Y-%m-%dT%H:%M:%S.%LZ';
  if (typeof format !== 'string' || format.startsWith('$')) {
    refuse(BAD_VALUE, 'The embedded store takes a constant format for $dateToString only');
  }
  formatDate(new Date(0), format);
  const date = compile(parts.get('date') as Value, names);
  const onNull = compile(parts.get('onNull') ?? null, names);
  return folded([date, onNull], names, (scope) => {
    const value = date(scope);
    return isNullish(value) ? onNull(scope) : formatDate(asDate(value), format);
  });
};

const dateTrunc: Build = (operand, compile, names) => {
  const parts = namedOperands('$dateTrunc', operand, {
    known: ['date', 'unit', 'timezone', 'startOfWeek'],
    required: { date: 5439008, unit: 5439009 },
    notObject: 5439007,
    unknown: 5439008,
  });
  demandUtc(parts.get('timezone'));
  const [unit, weekday] = [parts.get('unit'), parts.get('startOfWeek') ?? 'sunday'];
  if (typeof unit !== 'string' || typeof weekday !== 'string' || unit.startsWith('$')) {
    refuse(BAD_VALUE, 'The embedded store takes a constant unit for $dateTrunc only');
  }
  const date = compile(parts.get('date') as Value, names);
  if (ifConstant(date, isNullish)) return constant(null);
  const truncate = names.noting(() => truncateDate(unit, weekday)) ?? ((value) => value);
  return folded([date], names, (scope) => {
    const value: Maybe = date(scope);
    return isNullish(value) ? null : truncate(asDate(value, 5166307));
  });
};

function demandUtc(timezone: Maybe): void {
  if (timezone === undefined || timezone === 'UTC' || timezone === 'GMT') return;
  refuse(FAILED_TO_PARSE, 'The embedded store works with dates in UTC only');
}

export const DATES: readonly (readonly [string, Build])[] = [
  part('$year', (date) => date.getUTCFullYear()),
  part('$month', (date) => date.getUTCMonth() + 1),
  part('$dayOfMonth', (date) => date.getUTCDate()),
  part('$dayOfWeek', (date) => date.getUTCDay() + 1),
  part('$hour', (date) => date.getUTCHours()),
  part('$minute', (date) => date.getUTCMinutes()),
  ['$dateToString', dateToString],
  ['$dateTrunc', dateTrunc],
];
