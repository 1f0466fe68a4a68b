import type { Secrets } from '../base/secrets.ts';
import type { ChannelAdapter, Log } from '../core/contract/channel.ts';

/** The same log, in which no secret is ever written. */
export function logWithout(secrets: Secrets, log: Log): Log {
  const line =
    (level: keyof Log): Log[typeof level] =>
    (facts, sentence) =>
      log[level](secrets.cleaned(facts), secrets.clean(sentence));
  return { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
}

/** What adapters answer that an operator reads; everything else goes to messengers and buyers. */
const SHOWN: ReadonlySet<PropertyKey> = new Set<keyof ChannelAdapter>(['runChecks']);

/** The same adapter, in whose errors and findings no secret is left. */
export function adapterWithout(secrets: Secrets, adapter: ChannelAdapter): ChannelAdapter {
  return new Proxy(adapter, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        const answer: unknown = Reflect.apply(member, target, given);
        if (!(answer instanceof Promise)) return answer;
        return answer.then(
          (value: unknown) => (SHOWN.has(name) ? secrets.cleaned(value) : value),
          (error: unknown) => {
            throw secrets.cleaned(error);
          },
        );
      };
    },
  });
}
