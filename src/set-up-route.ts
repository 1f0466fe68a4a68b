import type { Route } from './core/channel.ts';
import type { Records } from './records.ts';
import { markup } from './render/invitation/markup.ts';
import type { SetUpDoor } from './team/set-up-door.ts';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

/** The page behind the link in the log: what to write in the team channel to become the first admin. */
export function setUpRoute(door: SetUpDoor, staff: Records['staff']): Route {
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
        body: page(isRight ? code : undefined),
      };
    },
  };
}

function page(code: string | undefined): string {
  const words =
    code === undefined
      ? markup`<h1>This link is not in use</h1><p>It belongs to another program, is older than a day, or there is an admin already: ask them with <code>/grant</code> in the team channel.</p><p>此链接无效：可能属于其他程序、已超过一天，或已有管理员，请在团队频道中联系管理员使用 <code>/grant</code> 授权。</p>`
      : markup`<h1>Become the first admin</h1><p>Write this in your team channel:</p><pre>/setup ${code}</pre><p>The first to write it is admin; then this link is dead, and so it is after a day.</p><p>请在团队频道中发送上面这一行。最先发送的人成为管理员，此链接随即失效；一天后也会失效。</p>`;
  return markup`<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Quayside</title>
${words}
</html>
`.html;
}
