import type { InboundEvent } from '../../src/core/event.ts';
import { closestLocale } from '../../src/core/locale.ts';
import { wellFormed } from '../parts/well-formed.ts';
import type { User } from './update.ts';

export function speakerOf(user: User): NonNullable<InboundEvent['speaker']> {
  const name = [user.first_name, user.last_name].filter(Boolean).join(' ').slice(0, 200);
  const locale = closestLocale(user.language_code);
  return {
    identity: `telegram:${user.id}`,
    ...(name === '' ? {} : { name: wellFormed(name) }),
    ...(locale === undefined ? {} : { locale }),
  };
}
