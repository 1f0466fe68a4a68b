import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { closestLocale, LOCALES, type Locale } from '../src/core/locale.ts';
import { ruleTagger } from '../src/insight/rule-tagger.ts';
import type { Tags } from '../src/insight/tagger.ts';
import { clean } from '../src/render/clean.ts';

interface Options {
  readonly locale: string;
  readonly json?: boolean;
}

const USAGE_ERROR = 2;

/** `quayside tag`: themes and sentiment of texts, with the words they were found by. */
export function tagCommand(input: () => AsyncIterable<string> = standardInput): Command {
  return new Command('tag')
    .description('themes and sentiment of texts, given as arguments or one a line on stdin')
    .argument('[texts...]')
    .option('--locale <locale>', `language of the texts: ${LOCALES.join(', ')}`, 'en')
    .option('--json', 'print one JSON object a line')
    .action(async (texts: readonly string[], options: Options, command: Command) => {
      const locale = localeOf(options.locale, command);
      const { writeOut } = command.configureOutput();
      const tagger = ruleTagger();
      const write = options.json === true ? asJson : asText;
      for await (const text of texts.length > 0 ? texts : input()) {
        if (text.trim() !== '') writeOut?.(write(text, tagger.tag(text, locale)));
      }
    });
}

function localeOf(tag: string, command: Command): Locale {
  const locale = closestLocale(tag);
  if (locale !== undefined) return locale;
  const message = `"${tag}" is not a language we have; write ${LOCALES.join(', ')}`;
  return command.error(message, { exitCode: USAGE_ERROR });
}

function standardInput(): AsyncIterable<string> {
  return createInterface({ input: process.stdin });
}

function asJson(text: string, tags: Tags): string {
  return `${JSON.stringify({ text, ...tags })}\n`;
}

function asText(text: string, { themes, sentiment, score, cues }: Tags): string {
  const named = themes.map(({ theme, matches }) => `${theme} (${matches.map(clean).join(', ')})`);
  const because = cues.map((cue) => `${clean(cue.text)} ${signed(cue.weight)}`).join(', ');
  return [
    clean(text),
    `  ${sentiment} ${signed(score)}${because === '' ? '' : `: ${because}`}`,
    `  ${named.length === 0 ? 'no theme' : named.join(', ')}`,
    '',
  ].join('\n');
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : `${value}`;
}
