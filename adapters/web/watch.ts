import type { AdapterContext } from '../../src/core/contract/channel.ts';
import type { ConversationId } from '../../src/core/contract/ids.ts';

export interface Watching {
  /** The conversations with an open page, as they are now. */
  readonly open: () => readonly ConversationId[];
  /** Told of each in which something has happened since the last look. */
  readonly onChange: (conversation: ConversationId) => void;
  readonly context: Pick<AdapterContext, 'versions'>;
  readonly everyMs: number;
}

/** So many versions are asked for at once. */
const AT_ONCE = 500;

/**
 * Finds out what other processes did in the talks that are open here: one question for all of them,
 * so that no page has to look by itself. A look that fails is made again.
 */
export class Watch {
  readonly #watching: Watching;
  #known: ReadonlyMap<ConversationId, number> = new Map();
  #timer: NodeJS.Timeout | undefined;
  #stopped = true;

  constructor(watching: Watching) {
    this.#watching = watching;
  }

  start(): void {
    this.#stopped = false;
    this.#schedule();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      void this.#look().finally(() => this.#schedule());
    }, this.#watching.everyMs);
  }

  async #look(): Promise<void> {
    const { open, onChange } = this.#watching;
    const versions = await this.#versions(open()).catch(() => this.#known);
    for (const [conversation, version] of versions) {
      // A page that is new here may have read before the version did.
      if (this.#known.get(conversation) !== version) onChange(conversation);
    }
    this.#known = versions;
  }

  async #versions(ids: readonly ConversationId[]): Promise<ReadonlyMap<ConversationId, number>> {
    const found = new Map<ConversationId, number>();
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const versions = await this.#watching.context.versions(ids.slice(from, from + AT_ONCE));
      for (const [id, version] of versions) found.set(id, version);
    }
    return found;
  }
}
