import type { Brand } from '../core/contract/brand.ts';
import { htmlPage, Letterhead } from './shell.tsx';

/** What to write in the team channel to become the first admin; without a code the link is dead. */
export function setUpPage(code: string | undefined, brand: Brand): string {
  const title = code === undefined ? 'This link is not in use' : 'Become the first admin';
  return htmlPage({
    brand,
    locale: 'en',
    root: '..',
    title,
    kind: 'card',
    children: (
      <>
        <Letterhead brand={brand} root=".." subtitle="Quayside" />
        <main>
          <h1>{title}</h1>
          {code === undefined ? <Dead /> : <Alive code={code} />}
        </main>
      </>
    ),
  });
}

function Dead() {
  return (
    <>
      <p>
        It belongs to another program, or there is an admin already: ask them with{' '}
        <code>/grant</code> in the team channel.
      </p>
      <p lang="zh-CN">
        此链接无效：可能属于其他程序，或已有管理员，请在团队频道中联系管理员使用 <code>/grant</code>{' '}
        授权。
      </p>
    </>
  );
}

function Alive({ code }: { readonly code: string }) {
  return (
    <>
      <p>Write this in your team channel:</p>
      <pre>/setup {code}</pre>
      <p>The first person to write it becomes the admin; then this link is dead.</p>
      <p lang="zh-CN">请在团队频道中发送上面这一行。最先发送的人成为管理员，此链接随即失效。</p>
    </>
  );
}
