import { expect } from 'vitest';
import type { Clause } from '../clause.ts';
import { reads } from '../stage.ts';

/** What is live somewhere: in HTML, Markdown, Slack's own markup, XML, and templates. */
const MARKUP = 'wet <b>b</b> &amp; *x* <!channel> <@U1> [a](http://x) ]]> {{7*7}}';

const clause: Clause = {
  name: 'markup',
  sentence: 'quotes what a buyer wrote as they wrote it, and obeys none of it',
  stage: 'shared',
  holds: async (stage) => {
    const anna = await stage.asked();
    await anna.say('2');
    await reads(anna, /main reason/);
    await anna.say(MARKUP);
    await stage.rest(anna);
    await reads(anna, /wet/);
    expect(anna.saw().at(-1)?.text).toContain(MARKUP);
    const { chains } = await stage.responseOf(anna);
    expect(chains[0]?.links[0]?.answer).toBe(MARKUP);
  },
};

export default clause;
