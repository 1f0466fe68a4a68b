import { type ApiFault, INVALID_SECRET_CODES, IP_REFUSED_CODE } from './api-fault.ts';

/** What the operator can do about a fault; undefined where time alone will help. */
export function remedyFor(fault: ApiFault): string | undefined {
  if (fault.kind === 'never-left') return 'Check that this machine can reach the WeChat API';
  if (fault.kind !== 'refused') return undefined;
  if (fault.code === IP_REFUSED_CODE) {
    const address = /\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]*(?::[0-9a-f]*){2,}/i.exec(fault.description);
    const which = address === null ? "this machine's public address" : address[0];
    return `Add ${which} to the IP allow-list in the account's developer settings`;
  }
  if (INVALID_SECRET_CODES.includes(fault.code)) {
    return 'Compare WECHAT_OA_APP_ID and WECHAT_OA_SECRET with the developer settings';
  }
  if (fault.code === 45_009) return 'Today’s calls are used up; the quota resets at midnight';
  return undefined;
}
