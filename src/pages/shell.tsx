import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { isRightToLeft, type Locale } from '../base/locale.ts';
import type { Brand } from '../core/contract/brand.ts';
import { BAR_COLOURS } from './tokens.ts';

/** What every page of ours has. */
export interface PageFrame {
  readonly brand: Brand;
  readonly locale: Locale;
  /** The way from the page up to the server's root, e.g. `..` for `/i/abc`. */
  readonly root: string;
  /** False where only people with an invitation may write, so that no link leads to the open chat. */
  readonly isOpen?: boolean;
}

/** Every page loads its parts from this server; text reaches it as text only. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

interface Page extends PageFrame {
  readonly title: string;
  /** `chat` fills the window, `card` is as high as what it says, `sheet` is printed. */
  readonly kind: 'chat' | 'card' | 'sheet';
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A whole HTML document; every value in it is escaped. */
export function htmlPage({ brand, locale, root, title, kind, head, children }: Page): string {
  const icon =
    brand.logo === undefined ? (
      <link rel="icon" href={`${root}/assets/icon.svg`} type="image/svg+xml" />
    ) : (
      <link rel="icon" href={`${root}/assets/logo`} type={brand.logo.type} />
    );
  const html = renderToString(
    <html lang={locale} dir={isRightToLeft(locale) ? 'rtl' : 'ltr'}>
      <head>
        <meta charset="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
        />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta
          name="theme-color"
          media="(prefers-color-scheme: light)"
          content={BAR_COLOURS.light}
        />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={BAR_COLOURS.dark} />
        <title>{title}</title>
        {icon}
        <link rel="stylesheet" href={`${root}/assets/pages.css`} />
        {head}
      </head>
      <body class={kind} data-company={brand.companyName}>
        <div class="frame">{children}</div>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

/** The company, as on a letterhead; `children` stand at its end. */
export function Letterhead({
  brand,
  root,
  subtitle,
  children,
}: Pick<PageFrame, 'brand' | 'root'> & {
  readonly subtitle: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <header>
      <Mark brand={brand} root={root} />
      <div class="who">
        <p class="company">
          <bdi>{brand.companyName}</bdi>
        </p>
        <p class="subtitle" data-word="subtitle">
          {subtitle}
        </p>
      </div>
      {children}
    </header>
  );
}

function Mark({ brand, root }: Pick<PageFrame, 'brand' | 'root'>) {
  if (brand.logo !== undefined) {
    return <img class="mark logo" src={`${root}/assets/logo`} alt="" width="40" height="40" />;
  }
  const initial = [...brand.companyName.trim()][0]?.toLocaleUpperCase() ?? '';
  return (
    <span class="mark" aria-hidden="true">
      {initial}
    </span>
  );
}
