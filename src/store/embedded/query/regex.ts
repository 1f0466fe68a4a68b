import { BAD_VALUE, refuse } from '../command-error.ts';

const BAD_REGEX = 51091;

/** What the dialects (PCRE there, JavaScript here) read differently, said in JavaScript. */
const TRANSLATED: Readonly<Record<string, string>> = {
  '\\s': '[\\t-\\r ]',
  '\\S': '[^\\t-\\r ]',
};
const TRANSLATED_IN_CLASS: Readonly<Record<string, string>> = { '\\s': '\\t-\\r ' };

/**
 * A regular expression as MongoDB understands it. JavaScript's unicode mode refuses what it does
 * not know, so a pattern that PCRE alone understands is an error and not a wrong answer.
 */
export function compileRegex(pattern: string, options: string): RegExp {
  for (const option of options) {
    if (!'imsu'.includes(option)) {
      refuse(BAD_REGEX, `The embedded store does not support the regex option '${option}'`);
    }
  }
  if (pattern.includes('\0')) refuse(BAD_VALUE, 'Regular expression cannot contain a null byte');
  const multiline = options.includes('m');
  const dotAll = options.includes('s');
  try {
    const source = translate(pattern, multiline, dotAll);
    return new RegExp(source, options.includes('i') ? 'ui' : 'u');
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return refuse(BAD_REGEX, `Regular expression is invalid: ${cause.message}`);
  }
}

function translate(pattern: string, multiline: boolean, dotAll: boolean): string {
  let result = '';
  let inClass = false;
  for (const token of pattern.match(/\\[\s\S]|[\s\S]/gu) ?? []) {
    if (inClass) {
      if (token === ']') inClass = false;
      if (token === '\\S') throw new SyntaxError('\\S inside a class');
      result += TRANSLATED_IN_CLASS[token] ?? token;
      continue;
    }
    if (token === '[') inClass = true;
    result += TRANSLATED[token] ?? anchor(token, multiline, dotAll);
  }
  return result;
}

function anchor(token: string, multiline: boolean, dotAll: boolean): string {
  if (token === '.') return dotAll ? '[\\s\\S]' : '[^\\n]';
  if (token === '^') return multiline ? '(?<![^\\n])' : '^';
  if (token === '$') return multiline ? '(?![^\\n])' : '(?=\\n?$)';
  return token;
}
