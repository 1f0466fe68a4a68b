import { FileGone, FileTooLarge } from '../../../src/core/contract/channel.ts';
import { FileNotThere } from '../../parts/bring-file.ts';
import type { FromChild } from './child-messages.ts';
import { Waiting } from './waiting.ts';

/** A file as the process of wechaty hands it over. */
export type ChildFile = Extract<FromChild, { readonly kind: 'file' }>;

/** Files that it was asked for; they reject with FileTooLarge, FileGone or FileNotThere. */
export function waitingFiles(forMs: number): Waiting<ChildFile> {
  return new Waiting({
    forMs,
    late: () => new FileNotThere('wechaty did not bring the file in time'),
    absent: () => new FileNotThere('WeChat is not logged in'),
  });
}

export function notBrought({ why }: Extract<FromChild, { readonly kind: 'no-file' }>): Error {
  if (why === 'too-large') return new FileTooLarge('The file is too large');
  return new FileGone('WeChat does not give the file out any more');
}
