import type { BaseSettings } from '../app/settings/config.ts';
import type { Brand } from '../core/contract/brand.ts';
import type { ErrorPages } from '../http/refusal.ts';
import { noticeFor, noticePage } from '../pages/notice-page.tsx';
import { CONTENT_SECURITY_POLICY } from '../pages/shell.tsx';

/** What browsers see where the server has nothing to show: the company's own notice. */
export function errorPages(brand: Brand, { DEFAULT_LOCALE, OPEN_CHAT }: BaseSettings): ErrorPages {
  return {
    page: (status, root, locale = DEFAULT_LOCALE) =>
      noticePage(noticeFor(status), { brand, root, locale, isOpen: OPEN_CHAT === 'on' }),
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
  };
}
