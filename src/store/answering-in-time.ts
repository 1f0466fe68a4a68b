import { inTime } from '../core/in-time.ts';

/**
 * Longer than the driver takes to give a server up, twice. Where a connection breaks between the
 * making of a command and its sending, the driver itself would wait for ever.
 */
export const ANSWER_LIMIT_MS = 12_000;

/** The same store, whose promises end within the limit, as Late if need be. Streams have none. */
export function answeringInTime<Store extends object>(
  store: Store,
  limitMs: number = ANSWER_LIMIT_MS,
): Store {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        const answer: unknown = Reflect.apply(member, target, given);
        return answer instanceof Promise ? inTime(answer, limitMs) : answer;
      };
    },
  });
}
