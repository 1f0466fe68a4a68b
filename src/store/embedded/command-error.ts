import { CODE_NAMES } from './code-names.ts';

/** The key under which a unique index was violated; clients read it from write errors. */
export interface DuplicateKey {
  readonly keyPattern: ReadonlyMap<string, unknown>;
  readonly keyValue: ReadonlyMap<string, unknown>;
}

/** An answer of the form `{ ok: 0, code, codeName, errmsg }`: the client's mistake or our limit. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: number;
  readonly duplicate: DuplicateKey | undefined;

  constructor(code: number, message: string, duplicate?: DuplicateKey) {
    super(message);
    this.code = code;
    this.duplicate = duplicate;
  }

  get codeName(): string {
    return CODE_NAMES[this.code] ?? `Location${this.code}`;
  }
}

export function refuse(code: number, message: string): never {
  throw new CommandError(code, message);
}

export const BAD_VALUE = 2;
export const FAILED_TO_PARSE = 9;
export const TYPE_MISMATCH = 14;
export const ILLEGAL_OPERATION = 20;
export const NAMESPACE_NOT_FOUND = 26;
export const INDEX_NOT_FOUND = 27;
export const PATH_NOT_VIABLE = 28;
export const CONFLICTING_OPERATORS = 40;
export const CURSOR_NOT_FOUND = 43;
export const DOLLAR_PREFIXED_FIELD = 52;
export const INVALID_ID = 53;
export const EMPTY_FIELD_NAME = 56;
export const COMMAND_NOT_FOUND = 59;
export const IMMUTABLE_FIELD = 66;
export const CANNOT_CREATE_INDEX = 67;
export const INVALID_OPTIONS = 72;
export const INVALID_NAMESPACE = 73;
export const NOT_IMPLEMENTED = 238;
export const DUPLICATE_KEY = 11000;
