import { createHash } from 'node:crypto';

/** The chat page's colours and shapes, as little of them as one page of links needs. */
export const STYLE = `
:root{color-scheme:light dark;--sea:#0d5f6e;--sea-deep:#094a56;--on-sea:#fff;--sea-mist:#e3f0f2;--ground:#e9eff1;--sheet:#fff;--ink:#14212a;--quiet:#5a6a74;--line:#d5dfe3;font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans Arabic",sans-serif}
@media (prefers-color-scheme:dark){:root{--sea:#17788a;--sea-deep:#8fd6e2;--sea-mist:#17323b;--ground:#0b1218;--sheet:#1a2732;--ink:#e6eef2;--quiet:#98a9b4;--line:#2c3d4a}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;color:var(--ink);background:var(--ground);overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
.frame{max-width:34rem;min-height:100vh;margin:0 auto;background:var(--sheet)}
header{display:flex;gap:.875rem;align-items:center;padding:1rem 1.25rem;border-bottom:1px solid var(--line)}
.mark{flex:none;width:2.75rem;height:2.75rem;border-radius:50%;display:grid;place-items:center;font-weight:600;font-size:1.25rem;color:var(--on-sea);background:var(--sea)}
h1,h2,p{margin:0}
h1{font-size:1.0625rem}
header p,.note,.hint{color:var(--quiet);font-size:.9375rem}
main{padding:1.5rem 1.25rem 2rem;display:grid;gap:1.25rem}
h2{font-size:1.25rem;line-height:1.3;text-wrap:balance}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.875rem}
li{display:grid;gap:.75rem}
.way{border:1px solid var(--line);border-radius:1.125rem;padding:1rem}
a.open{display:flex;align-items:center;justify-content:center;min-height:3.25rem;padding:.625rem 1rem;border-radius:1.125rem;color:var(--on-sea);background:var(--sea);font-weight:600;font-size:1.0625rem;text-align:center;text-decoration:none}
a.open:focus-visible{outline:3px solid var(--sea-deep);outline-offset:2px}
code{display:block;padding:.75rem;border-radius:.625rem;background:var(--sea-mist);font:.9375rem/1.4 ui-monospace,Menlo,Consolas,monospace;direction:ltr;text-align:center;user-select:all;-webkit-user-select:all}
.qr{width:min(15rem,100%);margin:0 auto;padding:.25rem;border-radius:.625rem;background:#fff}
.qr svg{display:block;width:100%;height:auto}
.note{border-top:1px solid var(--line);padding-top:1rem}
.print{text-align:center}
.print .qr{width:6cm}
.print .reference{font-size:1.5rem;font-weight:600}
@media print{:root{--ground:#fff;--sheet:#fff;--ink:#000;--quiet:#333;color-scheme:light}.frame,body{min-height:0}}
`;

/** Every page of an invitation: this one style, nothing else, and no script at all. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
