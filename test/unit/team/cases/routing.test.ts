import { describe, expect, it } from 'vitest';
import { causeReaders } from '../../../../scripts/cli/cause-readers.ts';
import { readChain } from '../../../../src/insight/causes/cause-reading.ts';
import { evidentThemes } from '../../../../src/insight/tagging/evident-themes.ts';
import { THEMES } from '../../../../src/insight/theme.ts';
import { ownerByRule } from '../../../../src/team/cases/owner-rule.ts';
import { TeamSettings } from '../../../../src/team/team-settings.ts';
import { chain } from '../../../fixtures/insight/response.ts';
import { CAUSE_ROWS, type CauseRow } from '../../insight/cause-rows.ts';

const readers = causeReaders();
const SETTINGS = TeamSettings.parse({
  departments: THEMES.map((theme) => ({ name: theme, themes: [theme], people: [`x:${theme}`] })),
});

/** The theme of a cause in the report, and the department that a case of the same words goes to. */
function bothOf({ locale, dimension, said }: CauseRow) {
  const own = chain(dimension, [said], readers.causeOf(said));
  const { themes } = evidentThemes(readers.tagger.tag(said, locale));
  const facts = { themes, chains: [own] };
  const owner = ownerByRule({ facts, number: 0 }, SETTINGS)?.owner;
  return { theme: readChain(own, locale, readers)?.reading.theme, owner };
}

const ROWS = Object.values(CAUSE_ROWS)
  .flat()
  .filter(({ read }) => !read.startsWith('nothing') && !read.startsWith('-'));

describe('a case goes to the department of the theme that its cause has in the report', () => {
  it.each(ROWS)('$locale, $dimension: $said', (row) => {
    const { theme, owner } = bothOf(row);
    expect(theme).toBeDefined();
    expect(owner).toBe(`x:${theme}`);
  });

  it('and to no department where the words name no theme at all', () => {
    for (const said of ['Na ja, geht so', '说不清楚', 'could be better']) {
      expect(bothOf({ locale: 'en', dimension: 'overall', said, read: '' }).owner).toBeUndefined();
    }
  });
});
