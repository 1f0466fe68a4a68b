import type { Brand } from './core/brand.ts';
import type { Route } from './core/channel.ts';
import { setUpPage } from './pages/set-up-page.tsx';
import type { Records } from './records.ts';
import type { SetUpDoor } from './team/set-up-door.ts';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

/** The page behind the link in the log: what to write in the team channel to become the first admin. */
export function setUpRoute(door: SetUpDoor, staff: Records['staff'], brand: Brand): Route {
  return {
    method: 'GET',
    path: '/setup/:code',
    handle: async ({ params }) => {
      const isOver = (await staff.list()).some(({ role }) => role === 'admin');
      const code = isOver ? undefined : await door.current();
      const isRight = code !== undefined && params.code === code;
      return {
        status: isRight ? 200 : 404,
        headers: HEADERS,
        body: setUpPage(isRight ? code : undefined, brand),
      };
    },
  };
}
