// Puts beside the built program what the compiler leaves behind: the chat page and the sample data.
import { cp } from 'node:fs/promises';

const ASSETS = /\.(js|css|svg|csv)$/;

for (const folder of ['adapters/web/page', 'scripts/sample']) {
  await cp(folder, `dist/${folder}`, {
    recursive: true,
    filter: (file) => !/\.[a-z]+$/.test(file) || ASSETS.test(file),
  });
}
