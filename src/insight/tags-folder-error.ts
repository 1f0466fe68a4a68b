/** The operator's word lists cannot be read as such; the message names the file and the fault. */
export class TagsFolderError extends Error {
  override readonly name = 'TagsFolderError';

  constructor(at: string, why: string) {
    super(`Word lists of your own (TAGS_DIR), ${at}: ${why}`);
  }
}
