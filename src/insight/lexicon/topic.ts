import { THEMES, type Theme } from '../theme.ts';

/** A theme, or a second-level one such as `documents.hs-code`. */
export type Topic = Theme | `${Theme}.${string}`;

const BY_NAME: ReadonlyMap<string, Theme> = new Map(THEMES.map((theme) => [theme, theme]));

/** A topic by its name as lexicons write it; undefined where its first level is no theme. */
export function topicOf(name: string): Topic | undefined {
  const [first = '', second] = name.split('.', 2);
  const theme = BY_NAME.get(first);
  if (theme === undefined || second === '') return undefined;
  return second === undefined ? theme : `${theme}.${second}`;
}

/** The first level of a topic. */
export function themeOf(topic: Topic): Theme {
  const theme = BY_NAME.get(topic.split('.', 1)[0] ?? '');
  if (theme === undefined) throw new RangeError(`No theme is called ${topic}`);
  return theme;
}
