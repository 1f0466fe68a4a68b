import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { LOCALES } from '../src/core/locale.ts';
import { learnLanguage } from './learn/learn-language.ts';
import { readSets } from './learn/rows.ts';

/** Sets under such a licence are measured and never learned from. */
const NOT_LEARNED = 'nc';
const LEXICON = new URL('../src/insight/lexicon/', import.meta.url);

/** Writes the learned weights of every language; the same data gives the same bytes. */
new Command('learn-weights')
  .option('--data <folder>', 'labelled sets', '../shared/data/tagging')
  .option('--without <sets...>', 'names of sets to leave out, to see how the rest travels', [])
  .action(({ data, without }: { data: string; without: readonly string[] }) => {
    const sets = readSets(data)
      .filter(({ licenceClass }) => licenceClass !== NOT_LEARNED)
      .filter(({ name }) => !without.includes(name));
    for (const locale of LOCALES) {
      const own = sets.filter((set) => set.locale === locale);
      for (const [name, content] of Object.entries(learnLanguage(own, locale))) {
        writeFileSync(new URL(`${locale}/${name}`, LEXICON), content);
      }
    }
  })
  .parse();
