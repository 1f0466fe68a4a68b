import type { Instant } from '../base/instant.ts';
import { type DueDigest, dueDigests } from './due-digests.ts';
import type { TeamMemory } from './ports.ts';
import type { TeamSettings } from './team-settings.ts';

export interface DigestPostParts {
  readonly memory: TeamMemory;
  readonly settings: TeamSettings;
  readonly now: () => Instant;
  /** What the digest says; empty: it is silent. */
  readonly compose: (due: DueDigest) => Promise<string>;
  /** Brings it to the team. Called again under the same key it must change nothing. */
  readonly deliver: (due: DueDigest, content: string) => Promise<void>;
}

/** Stands in the place of a digest that was delivered. */
const DELIVERED = '';
/** Under which it is remembered since when digests are owed. */
const SINCE = 'digest:since';

/**
 * Sends every digest once; those that were to be sent before anybody ever looked are owed to nobody,
 * so that a team is not greeted with the summary of a week that it did not see. The
 * process that claims a digest's key first stores its text, so that another process delivers the same
 * text when the first one dies before it delivers.
 */
export class DigestPost {
  readonly #parts: DigestPostParts;
  readonly #sent = new Set<string>();
  #since: Instant | undefined;

  constructor(parts: DigestPostParts) {
    this.#parts = parts;
  }

  /** Sends what is due. Rejects where the store does; the next call tries again. */
  async sweep(): Promise<void> {
    const { settings, now } = this.#parts;
    const at = now();
    this.#since ??= await this.#firstLook(at);
    for (const due of dueDigests(at, this.#sent, settings)) {
      if (due.at >= this.#since) await this.#send(due);
      this.#sent.add(due.key);
    }
  }

  /** When any process looked first: now, if none ever did. */
  async #firstLook(at: Instant): Promise<Instant> {
    const { memory } = this.#parts;
    await memory.claim(SINCE, String(at));
    return Number((await memory.read(SINCE)) ?? at);
  }

  async #send(due: DueDigest): Promise<void> {
    const { memory, deliver } = this.#parts;
    const content = (await memory.read(due.key)) ?? (await this.#claimContent(due));
    if (content === DELIVERED) return;
    await deliver(due, content);
    await memory.write(due.key, DELIVERED);
  }

  /** The text composed here, or the stored one where another process was faster. */
  async #claimContent(due: DueDigest): Promise<string> {
    const { memory, compose } = this.#parts;
    const content = await compose(due);
    if (await memory.claim(due.key, content)) return content;
    return (await memory.read(due.key)) ?? DELIVERED;
  }
}
