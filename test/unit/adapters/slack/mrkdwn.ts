/** What Slack's markup would make more than words of; each is a name and the piece of text. */
const TOKENS: readonly (readonly [string, RegExp])[] = [
  ['control', /<[^>\n]*>|[<>]/gu],
  ['ampersand', /&(?!(?:amp|lt|gt);)/gu],
  ['emoji', /:[\p{L}\p{N}_+'-]+:/gu],
  ['emphasis', /(?<![\p{L}\p{N}])([*_~`])(?![\s\u200B])[^\n]*?(?<![\s\u200B])\1(?![\p{L}\p{N}])/gu],
  ['quotation', /^&gt;/gmu],
  ['half a character', /\p{Surrogate}/gu],
];

/** The live pieces of a text, as `name: piece`; empty where all of it is words. */
export function liveTokens(text: string): readonly string[] {
  return TOKENS.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map(([piece]) => `${name}: ${piece}`),
  );
}
