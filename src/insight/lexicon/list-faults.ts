import { knownNames } from '../../base/text/unknown-name.ts';
import { sectionsOf } from '../report/sections.ts';
import { THEMES } from '../theme.ts';
import { lexiconEntryOf, ROLES } from './lexicon-entry.ts';
import { topicOf } from './topic.ts';

/** What is wrong with the headings of a list of the operator's, each with the nearest known one. */
export function listFaults(kind: 'themes' | 'feelings', file: string): readonly string[] {
  try {
    const headings = sectionsOf(file).map(({ heading }) => heading);
    return headings.flatMap((heading) =>
      kind === 'themes' ? themeFaults(heading) : feelingFaults(heading),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return [error.message];
    throw error;
  }
}

function themeFaults(heading: string): readonly string[] {
  if (topicOf(heading) !== undefined) return [];
  const [theme = ''] = heading.split('.', 1);
  return [`[${heading}] is not a theme; ${knownNames(theme, THEMES)}`];
}

function feelingFaults(heading: string): readonly string[] {
  if (lexiconEntryOf(heading) !== undefined) return [];
  const [role = ''] = heading.split(/\s+/, 1);
  return [`[${heading}] is no heading for feelings; ${knownNames(role, ROLES)}`];
}
