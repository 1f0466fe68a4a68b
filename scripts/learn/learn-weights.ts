import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { LOCALES } from '../../src/base/locale.ts';
import { Chooser } from './choose-settings.ts';
import { keepChosenSettings } from './chosen-settings.ts';
import { learnLanguage } from './learn-language.ts';
import { readSets } from './rows.ts';
import { School } from './school.ts';

const LEXICON = new URL('../../src/insight/lexicon/', import.meta.url);

/**
 * Writes the learned weights of every language, by the settings that travel best from set to set,
 * and keeps those too; the same data gives the same bytes.
 */
new Command('learn-weights')
  .requiredOption('--data <folder>', 'labelled sets: files of JSON lines')
  .option('--locale <locales...>', 'only these languages', [...LOCALES])
  .action(({ data, locale: asked }: { data: string; locale: readonly string[] }) => {
    const school = School.of(readSets(data));
    const chooser = new Chooser(school);
    for (const locale of LOCALES.filter((one) => asked.includes(one))) {
      const settings = chooser.settingsFor(locale);
      keepChosenSettings(locale, settings);
      process.stdout.write(`${locale} ${JSON.stringify(settings)}\n`);
      for (const [name, content] of Object.entries(learnLanguage(school, locale, settings))) {
        writeFileSync(new URL(`${locale}/${name}`, LEXICON), content);
      }
    }
  })
  .parse();
