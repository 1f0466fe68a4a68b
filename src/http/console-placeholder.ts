import type { Route } from '../core/contract/plain-http.ts';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Quayside console</title>
<h1>The console is not built yet</h1>
<p>Until it is, managers read <code>npm run report</code>, and staff work in their team channel.</p>
</html>
`;

/** Holds the console's place, so that its address is right from the start. */
export const CONSOLE_PLACEHOLDER: Route = {
  method: 'GET',
  path: '/console',
  handle: async () => ({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: PAGE,
  }),
};
