import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { z } from 'zod';
import { closestLocale, LOCALES, type Locale } from '../src/base/locale.ts';
import { ruleTagger } from '../src/insight/tagging/rule-tagger.ts';
import type { Polarity, Tagger, Tags } from '../src/insight/tagging/tagger.ts';
import { clean } from '../src/render/text/clean.ts';

interface Options {
  readonly locale?: string;
  readonly tags?: string;
  readonly json?: boolean;
}

const USAGE_ERROR = 2;
const DATA_ERROR = 65;
const SHORT: Readonly<Record<Polarity, string>> = {
  positive: 'pos',
  negative: 'neg',
  neutral: 'neu',
};

const line = z.object({ id: z.string(), text: z.string(), lang: z.string().optional() });

/**
 * `quayside tag`: texts given as arguments are told in words; JSON lines of `id`, `text` and
 * perhaps `lang` on standard input are answered with a JSON line each.
 */
export function tagCommand(
  readTagsFolder: () => Promise<string | undefined>,
  input: () => AsyncIterable<string> = standardInput,
): Command {
  return new Command('tag')
    .description('themes and sentiment of texts, given as arguments or as JSON lines on stdin')
    .argument('[texts...]')
    .option('--locale <locale>', `language of the texts: ${LOCALES.join(', ')}`)
    .option('--tags <folder>', 'your own word lists; absent: TAGS_DIR')
    .option('--json', 'print JSON lines for texts given as arguments, too')
    .action(async (texts: readonly string[], options: Options, command: Command) => {
      const locale = options.locale === undefined ? undefined : localeOf(options.locale, command);
      const tagger = ruleTagger(options.tags ?? (await readTagsFolder()));
      if (texts.length === 0) return await tagLines(input(), tagger, locale, command);
      for (const [index, text] of texts.entries()) {
        const tags = tagger.tag(text, locale);
        const { writeOut } = command.configureOutput();
        writeOut?.(options.json ? asJson(String(index + 1), undefined, tags) : asText(text, tags));
      }
    });
}

async function tagLines(
  lines: AsyncIterable<string>,
  tagger: Tagger,
  locale: Locale | undefined,
  command: Command,
): Promise<void> {
  let number = 0;
  for await (const json of lines) {
    number += 1;
    if (json.trim() === '') continue;
    const { id, text, lang } = lineOf(json, number, command);
    const tags = tagger.tag(text, closestLocale(lang) ?? locale);
    command.configureOutput().writeOut?.(asJson(id, lang, tags));
  }
}

function lineOf(json: string, number: number, command: Command): z.infer<typeof line> {
  try {
    return line.parse(JSON.parse(json));
  } catch {
    const message = `line ${number} is not a JSON object with "id" and "text"`;
    return command.error(message, { exitCode: DATA_ERROR });
  }
}

function localeOf(tag: string, command: Command): Locale {
  const locale = closestLocale(tag);
  if (locale !== undefined) return locale;
  const message = `"${tag}" is not a supported language; write ${LOCALES.join(', ')}`;
  return command.error(message, { exitCode: USAGE_ERROR });
}

function standardInput(): AsyncIterable<string> {
  return createInterface({ input: process.stdin });
}

function asJson(id: string, lang: string | undefined, tags: Tags): string {
  const themes = tags.themes.map(({ theme, topics, polarity, matches }) => ({
    name: theme,
    polarity: SHORT[polarity],
    words: matches,
    topics,
  }));
  const { locale, polarity, score, confidence, kinds } = tags;
  const shown = {
    id,
    lang: lang ?? (locale === 'zh-CN' ? 'zh' : locale),
    polarity: SHORT[polarity],
  };
  return `${JSON.stringify({ ...shown, score, confidence, kinds, themes })}\n`;
}

function asText(text: string, { themes, sentiment, score, cues, kinds }: Tags): string {
  const named = themes.map(
    ({ theme, topics, matches }) =>
      `${[theme, ...topics].join(' ')} (${matches.map(clean).join(', ')})`,
  );
  const because = cues.map((cue) => `${clean(cue.text)} ${signed(cue.weight)}`).join(', ');
  return [
    clean(text),
    `  ${[sentiment, ...kinds].join(', ')} ${signed(score)}${because === '' ? '' : `: ${because}`}`,
    `  ${named.length === 0 ? 'no theme' : named.join(', ')}`,
    '',
  ].join('\n');
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : `${value}`;
}
