/** A unique value belongs to another document. */
export class TakenError extends Error {
  override readonly name = 'TakenError';

  constructor(collection: string, options?: ErrorOptions) {
    super(`A unique value in ${collection} is taken`, options);
  }
}

/** The store does not answer, or cannot write now; the message says why and holds no person's data. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** What lies there cannot be used as a store; the message is one sentence for the operator. */
export class UnusableStore extends Error {
  override readonly name = 'UnusableStore';
}

/** Another process serves the store, and only one may; the message says which. */
export class ServedElsewhere extends Error {
  override readonly name = 'ServedElsewhere';

  /** `who` is a sentence without its full stop. */
  constructor(who: string) {
    super(`${who}. Stop it first, or set DATA_DIR to another folder.`);
  }
}
