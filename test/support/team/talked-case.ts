import type { InboundEvent } from '../../../src/core/contract/event.ts';
import type { Case } from '../../../src/team/cases/case.ts';
import { SUBJECT, TalkRunner } from '../talk-runner.ts';
import { SLACK, TeamWorld } from './team-world.ts';

/** One buyer's talk with the shipped flows, and the team's side that hears of it, on one clock. */
export class TalkedCase {
  readonly #talk = new TalkRunner();
  readonly #team: TeamWorld;
  #told = 0;

  constructor() {
    const toBuyer = ({ content }: InboundEvent) => this.#talk.event(content);
    this.#team = new TeamWorld({ channels: [SLACK], toBuyer });
  }

  /** Staff are there, and the buyer has followed the link. */
  async begins(staff: readonly string[]): Promise<void> {
    for (const id of staff) {
      await this.#team.admit(id, 'agent', id.endsWith('WANG') ? 'Wang' : 'Li');
    }
    this.#talk.invite(SUBJECT);
    await this.#settle();
  }

  async buys(text: string): Promise<void> {
    this.#talk.say(text);
    await this.#settle();
  }

  async presses(value: string): Promise<void> {
    this.#talk.press(value);
    await this.#settle();
  }

  /** Somebody of the team writes in the channel. */
  async works(by: string, text: string): Promise<void> {
    await this.#team.says(by, text);
    await this.#settle();
  }

  async waits(ms: number): Promise<void> {
    this.#talk.wait(ms);
    await this.#settle();
    await this.#team.services.cases.sweep();
    await this.#settle();
  }

  cases(): readonly Case[] {
    return this.#team.cases.all();
  }

  /** Whether somebody of the team has the buyer. */
  isHeld(): boolean {
    return this.cases().some(({ claimedBy }) => claimedBy !== undefined);
  }

  /** What the bot said of itself. */
  bySelf(): readonly string[] {
    return this.#talk.said.flatMap(({ by, text }) => (by === undefined ? [text] : []));
  }

  /** What the buyer saw, of the bot and of staff. */
  heard(): readonly string[] {
    return this.#talk.said.map(({ text }) => text);
  }

  /** What the team was told, without cards. */
  team(): readonly string[] {
    return this.#team.told();
  }

  /** Words of staff that did not reach the buyer. */
  lostWords(): readonly string[] {
    return this.team().filter((text) => text.includes('Not delivered'));
  }

  /** Lets the team hear all that the talk has to tell, which may have more to tell then. */
  async #settle(): Promise<void> {
    this.#team.now = this.#talk.now;
    while (this.#told < this.#talk.news.length) {
      const news = this.#talk.news[this.#told];
      this.#told += 1;
      if (news !== undefined) await this.#team.hear(this.#talk.conversation.id, news);
    }
  }
}
