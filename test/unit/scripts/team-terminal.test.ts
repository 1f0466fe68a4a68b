import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { DemoTeamChannel } from '../../../scripts/demo/team-channel.ts';
import { teamTerminal } from '../../../scripts/demo/team-terminal.ts';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import { until } from '../../emulators/parts/until-true.ts';
import { outbound } from '../../emulators/slack/outbound.ts';

describe('the team’s side of the demo in a terminal', () => {
  it('says what is typed in the team’s channel, and prints what comes up there once', async () => {
    const team = new DemoTeamChannel(() => 1);
    const heard: InboundEvent[] = [];
    await team.start(async (event) => {
      heard.push(event);
      return { closesChoices: false };
    });
    await team.send(outbound('demo:team', 'an old card'));
    const [input, output] = [new PassThrough(), new PassThrough()];
    let shown = '';
    output.setEncoding('utf8').on('data', (text: string) => {
      shown += text;
    });
    const leave = teamTerminal(team, input, output);
    input.write('/cases\n\n');
    await until(() => heard.length === 1);
    expect(heard[0]).toMatchObject({
      speaker: { identity: 'demo:Li' },
      content: { kind: 'text', text: '/cases' },
    });
    await team.send({ ...outbound('demo:team', 'a new card'), id: 'demo:team#9' });
    await until(() => shown.includes('a new card'));
    leave();
    expect(shown).not.toContain('an old card');
    expect(shown.match(/a new card/g)).toHaveLength(1);
    expect(shown).not.toContain('/cases');
  });
});
