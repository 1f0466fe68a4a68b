import { CommandError } from '../command-error.ts';

/** A mistake in a constant part: MongoDB reports it only after everything has been read. */
export class ConstantError extends CommandError {}

/** The variables that an expression may use, and the mistakes found in its constant parts. */
export class Names {
  private readonly names: ReadonlySet<string>;
  private readonly mistakes: CommandError[];

  constructor(names: readonly string[] = [], mistakes: CommandError[] = []) {
    this.names = new Set(names);
    this.mistakes = mistakes;
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  and(...more: readonly string[]): Names {
    return new Names([...this.names, ...more], this.mistakes);
  }

  /** For a part that is never reached: a mistake in it is none. */
  aside(): Names {
    return new Names([...this.names]);
  }

  /** Undefined where it was a mistake. */
  noting<T>(run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      this.mistakes.push(error);
      return undefined;
    }
  }

  demandNoMistake(): void {
    const [first] = this.mistakes;
    if (first !== undefined) throw new ConstantError(first.code, first.message);
  }
}
