import { describe, expect, it } from 'vitest';
import { withoutMention, wordsSaid } from '../../../../../adapters/slack/inbound/words-said.ts';

describe('words as people typed them', () => {
  it.each([
    ['&lt;b&gt; &amp;amp; more', '<b> &amp; more'],
    ['<https://example.com/a?b=1>', 'https://example.com/a?b=1'],
    ['<https://example.com|our page>', 'our page (https://example.com)'],
    ['<mailto:li@example.com|li@example.com>', 'li@example.com'],
    ['<#C012|general> and <@U012|ana> and <!here>', '#general and @ana and @here'],
    ['<nothing of Slack>', '<nothing of Slack>'],
    [':unknown_emoji:', ':unknown_emoji:'],
    ['half \ud83d here', 'half \ufffd here'],
  ])('%j', (sent, said) => {
    expect(wordsSaid(sent)).toBe(said);
  });

  it('begin behind the mention of the bot', () => {
    expect(withoutMention('<@U0QUAYSIDE>: hello <@U012>')).toBe('hello <@U012>');
  });
});
