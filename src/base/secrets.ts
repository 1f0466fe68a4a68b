import { Recent } from './recent.ts';

/** What stands in the place of a secret. */
export const HIDDEN = '…';

/** Shorter values are no secrets to speak of, and stand in every text by chance. */
const LEAST_LENGTH = 4;
/** Of the secrets learnt while running, e.g. access tokens, the newest matter. */
const LEARNT_LIMIT = 100;
/** Errors hold errors, requests and responses; nobody reads deeper than this. */
const DEPTH_LIMIT = 8;

/** What an adapter needs of it. */
export interface SecretKeeper {
  /** Takes note of a secret that no setting names, e.g. an access token that was fetched. */
  readonly learn: (value: string) => void;
  /** The text with every known secret hidden; to be asked before a text is cut. */
  readonly clean: (text: string) => string;
}

/** Every secret of this process, so that none of them is logged, shown or stored. */
export class Secrets implements SecretKeeper {
  readonly #configured: readonly string[];
  readonly #learnt = new Recent<string, readonly string[]>(LEARNT_LIMIT);

  constructor(values: readonly string[] = []) {
    this.#configured = values.flatMap(formsOf);
  }

  readonly learn = (value: string): void => {
    this.#learnt.put(value, formsOf(value));
  };

  readonly clean = (text: string): string =>
    [...this.#configured, ...[...this.#learnt.values()].flat()].reduce(
      (current, form) => current.replaceAll(form, HIDDEN),
      text,
    );

  /**
   * The same for a value of any shape. Errors stay themselves, so that those who catch them know
   * them: their messages, stacks, causes and members are changed in place. Other objects are copied.
   */
  cleaned<Value>(value: Value): Value {
    return this.#cleaned(value, 0) as Value;
  }

  #cleaned(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return this.clean(value);
    if (value instanceof URL) return this.clean(value.href);
    if (value instanceof Error) return this.#cleanError(value, depth);
    if (!isPlain(value) || depth > DEPTH_LIMIT) return value;
    if (Array.isArray(value)) return value.map((member) => this.#cleaned(member, depth + 1));
    const members = Object.entries(value);
    return Object.fromEntries(members.map(([name, one]) => [name, this.#cleaned(one, depth + 1)]));
  }

  #cleanError(error: Error, depth: number): Error {
    if (depth > DEPTH_LIMIT) return error;
    for (const name of Object.getOwnPropertyNames(error)) {
      const before: unknown = Reflect.get(error, name);
      const after = this.#cleaned(before, depth + 1);
      if (after === before || before === error) continue;
      // A frozen error cannot be changed; its members are read-only by type alone.
      Reflect.defineProperty(error, name, {
        value: after,
        writable: true,
        configurable: true,
        enumerable: Object.prototype.propertyIsEnumerable.call(error, name),
      });
    }
    return error;
  }
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/** As it is, as addresses and forms write it, and in Base64; the longest first. */
function formsOf(value: string): readonly string[] {
  if (value.length < LEAST_LENGTH) return [];
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(value))).replace(/=+$/, '');
  const inAddress = encodeURIComponent(value);
  const inForm = new URLSearchParams([['', value]]).toString().slice(1);
  const inUrl = base64.replaceAll('+', '-').replaceAll('/', '_');
  const forms = new Set([value, inAddress, inForm, base64, inUrl]);
  return [...forms].sort((one, other) => other.length - one.length);
}
