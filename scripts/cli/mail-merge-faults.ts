import { UNNAMED_COMPANY } from '../../src/app/settings/company-name.ts';
import type { InviteParts } from './invite-parts.ts';

/** Why links are not fit to be sent to buyers; empty where they are. */
export function mailMergeFaults({
  pageOf,
  companyName,
}: Pick<InviteParts, 'pageOf' | 'companyName'>): readonly string[] {
  const { hostname, origin } = new URL(pageOf('token'));
  return [
    ...(isThisMachine(hostname)
      ? [`the links would point to ${origin}, which buyers cannot open: set PUBLIC_URL`]
      : []),
    ...(companyName === UNNAMED_COMPANY
      ? [`buyers would see "${UNNAMED_COMPANY}" as the sender: set COMPANY_NAME`]
      : []),
  ];
}

/** Addresses of the loopback, and of no machine at all. */
function isThisMachine(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}
