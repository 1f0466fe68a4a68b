import type { CloserReport } from '../../insight/analysis/closer-shape.ts';
import { clean } from '../text/clean.ts';
import { fill } from '../text/fill.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { type CloserView, INDENT } from './closer-view.ts';
import { namedGroups, type TestedTogether, testedLines } from './pattern-lines.ts';

/** Products, lanes, owners, vendors and themes of which complaints are more than chance. */
export function closerPatternLines({ patterns }: CloserReport, view: CloserView): readonly Line[] {
  const { causes, closer, words } = view;
  const facets = { ...causes.facets, owner: closer.owner };
  const groups = namedGroups(
    patterns.groups,
    ({ facet, name }) => `${facets[facet]}: ${clean(name)}`,
  );
  const themes = namedGroups(patterns.themes, ({ name }) => words.themeNames[name]);
  return [
    BLANK,
    line(causes.systemic, 'heading'),
    ...listOf({ tested: groups, baseline: causes.baseline, row: causes.systemicRow }, view),
    BLANK,
    line(closer.themes, 'heading'),
    ...listOf({ tested: themes, baseline: closer.themeBaseline, row: closer.themeRow }, view),
  ];
}

function listOf(told: TestedTogether, view: CloserView): readonly Line[] {
  const { tested } = told;
  const groups = tested.kind === 'told' ? tested.groups : [];
  const untested = groups.filter(({ figures }) => figures.kind === 'not-enough').length;
  return [
    ...testedLines(told, view),
    ...(untested > 0 ? [line(fill(view.closer.untested, { n: untested }), 'quiet', INDENT)] : []),
  ];
}
