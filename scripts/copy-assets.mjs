// Puts beside the built program what the compiler leaves behind: the chat page, the sample data, word lists, questionnaires.
import { cp } from 'node:fs/promises';

const ASSETS = /\.(js|css|svg|csv|txt|tsv)$|questionnaires[\\/][a-z-]+\.json$/;

for (const folder of [
  'adapters/web/page',
  'scripts/sample',
  'src/insight/lexicon',
  'flows/questionnaires',
]) {
  await cp(folder, `dist/${folder}`, {
    recursive: true,
    filter: (file) => !/\.[a-z]+$/.test(file) || ASSETS.test(file),
  });
}
