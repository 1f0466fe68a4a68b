/** What is wrong at one place of the operator's word lists. */
export interface TagsFolderFault {
  /** The folder, or a file of it. */
  readonly at: string;
  readonly why: string;
}

/** The operator's word lists cannot be read as such; the message names every file and fault. */
export class TagsFolderError extends Error {
  override readonly name = 'TagsFolderError';
  readonly faults: readonly TagsFolderFault[];

  constructor(faults: readonly TagsFolderFault[]) {
    const told = faults.map(({ at, why }) => `${at}: ${why}`);
    super(`Word lists of your own (TAGS_DIR), ${told.join('\n  ')}`);
    this.faults = faults;
  }
}
