import { readFile } from 'node:fs/promises';
import { Benchmarks } from '../../src/insight/report/benchmark-figures.ts';

/** Reads what others reach, or says what is wrong with the file. */
export async function readBenchmarks(
  file: string,
): Promise<
  | { readonly kind: 'benchmarks'; readonly benchmarks: Benchmarks }
  | { readonly kind: 'fault'; readonly why: string }
> {
  try {
    const read = Benchmarks.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return read.success ? { kind: 'benchmarks', benchmarks: read.data } : fault(file);
  } catch {
    return fault(file);
  }
}

function fault(file: string) {
  const example = '{ "quality": 4.2, "timeliness": 3.9 }';
  return { kind: 'fault', why: `${file} cannot be read as JSON such as ${example}` } as const;
}
