import type { Check } from '../../../src/core/contract/channel.ts';
import type { PuppetSettings } from '../settings.ts';

/** Looks without starting anything. */
export function examine({ puppet, token }: PuppetSettings): readonly Check[] {
  return [
    {
      subject: 'personal account',
      verdict: 'bad',
      detail:
        'WeChat does not allow programs to run personal accounts, and may ban this one permanently',
      remedy: 'Use an Official Account (WECHAT_OA_APP_ID); keep this for trying things out',
    },
    installed('wechaty'),
    installed(puppet),
    {
      subject: 'puppet token',
      verdict: 'unknown',
      detail: token === undefined ? 'WECHAT_PUPPET_TOKEN is not set' : 'WECHAT_PUPPET_TOKEN is set',
    },
  ];
}

function installed(name: string): Check {
  try {
    import.meta.resolve(name);
    return { subject: name, verdict: 'good', detail: `${name} is installed` };
  } catch {
    const detail = `${name} is not installed`;
    return { subject: name, verdict: 'bad', detail, remedy: `npm install ${name}` };
  }
}
