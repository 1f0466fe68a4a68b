import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isAbsent } from '../../base/is-absent.ts';
import { InboundEvent } from '../../core/contract/event.ts';

/** A kept delivery; without an event where the file cannot be read as one. */
export interface Kept {
  readonly name: string;
  readonly event: InboundEvent | undefined;
}

const DONE = '.json';
const UNREADABLE = '.unreadable';
/** Only the program's own account may read what people wrote. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const NUMBER_DIGITS = 12;

/** Deliveries on disk, one file each, in the order in which they came. Rejects with the disk's errors. */
export class SpoolFolder {
  readonly #folder: string;
  readonly #process: string;
  #next = 0;
  #keeping: Promise<void> = Promise.resolve();

  constructor(folder: string, process: string) {
    this.#folder = folder;
    this.#process = process;
  }

  /** Makes the folder and resolves with the number of deliveries that an earlier process left in it. */
  async open(): Promise<number> {
    await mkdir(this.#folder, { recursive: true, mode: FOLDER_MODE });
    const names = await this.#names();
    this.#next = Number.parseInt(names.at(-1) ?? '-1', 10) + 1;
    return names.length;
  }

  /** Resolves once the delivery survives a loss of power. They are written one by one, so that no later one is seen first. */
  keep(event: InboundEvent): Promise<void> {
    const kept = this.#keeping.then(() => this.#write(event));
    this.#keeping = kept.catch(() => undefined);
    return kept;
  }

  async #write(event: InboundEvent): Promise<void> {
    const number = this.#next;
    this.#next += 1;
    const name = `${String(number).padStart(NUMBER_DIGITS, '0')}-${this.#process}`;
    const unfinished = this.#path(`${name}.part`);
    const file = await open(unfinished, 'w', FILE_MODE);
    try {
      await file.writeFile(JSON.stringify(event));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, this.#path(name + DONE));
    await this.#sync();
  }

  /** The oldest deliveries, at most `limit`. */
  async oldest(limit: number): Promise<readonly Kept[]> {
    const names = (await this.#names()).slice(0, limit);
    const kept = await Promise.all(names.map((name) => this.#read(name)));
    return kept.filter((one) => one !== undefined);
  }

  /** Undefined where another process has just handed it on. */
  async #read(name: string): Promise<Kept | undefined> {
    try {
      return { name, event: readEvent(await readFile(this.#path(name), 'utf8')) };
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  }

  async remove({ name }: Kept): Promise<void> {
    await rm(this.#path(name), { force: true });
  }

  /** Moves a delivery out of the way of the others and keeps it for the operator. */
  async putAside({ name }: Kept): Promise<void> {
    await rename(this.#path(name), this.#path(name + UNREADABLE));
  }

  async #names(): Promise<readonly string[]> {
    const names = await readdir(this.#folder);
    return names.filter((name) => name.endsWith(DONE)).toSorted();
  }

  /** Syncs the folder: a new file name is on disk only after that. */
  async #sync(): Promise<void> {
    const folder = await open(this.#folder, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  #path(name: string): string {
    return path.join(this.#folder, name);
  }
}

function readEvent(text: string): InboundEvent | undefined {
  try {
    return InboundEvent.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
