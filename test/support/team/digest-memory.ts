import type { TeamMemory } from '../../../src/team/ports.ts';

export class Memory implements TeamMemory {
  readonly facts = new Map<string, string>();
  /** Writes that are left until the machine dies. */
  writesLeft = Number.POSITIVE_INFINITY;

  async read(key: string): Promise<string | undefined> {
    return this.facts.get(key);
  }

  async write(key: string, value: string): Promise<void> {
    this.#spend();
    this.facts.set(key, value);
  }

  async claim(key: string, value: string): Promise<boolean> {
    if (this.facts.has(key)) return false;
    this.#spend();
    this.facts.set(key, value);
    return true;
  }

  #spend(): void {
    this.writesLeft -= 1;
    if (this.writesLeft < 0) throw new Error('died');
  }
}
