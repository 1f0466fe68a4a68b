import { z } from 'zod';

/** WeChat gives the key as 43 characters of Base64, without the padding. */
const AES_KEY = /^[A-Za-z0-9]{43}$/;

export type WeChatSettings = z.infer<typeof WeChatSettings>;
export const WeChatSettings = z.object({
  WECHAT_OA_APP_ID: z
    .string()
    .regex(/^wx[a-z0-9]{8,30}$/, 'must be an AppID, which begins with wx')
    .optional()
    .describe('AppID of a WeChat Official Account; absent: no Official Account')
    .meta({ example: 'wx1234567890abcdef' }),
  WECHAT_OA_SECRET: z
    .string()
    .optional()
    .describe('AppSecret of the Official Account')
    .meta({ example: '0123456789abcdef0123456789abcdef', secret: true }),
  WECHAT_OA_TOKEN: z
    .string()
    .optional()
    .describe('Token of the server configuration: 3 to 32 of A-Z a-z 0-9; signs what WeChat sends')
    .meta({ example: 'q7Rk2Vt9Xm4Zb8Nc', secret: true }),
  WECHAT_OA_AES_KEY: z
    .string()
    .regex(AES_KEY, 'must be the EncodingAESKey: 43 characters of A-Z a-z 0-9')
    .optional()
    .describe('EncodingAESKey; with it only encrypted messages are accepted, which is recommended')
    .meta({ example: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', secret: true }),
  WECHAT_OA_API_URL: z
    .url({ protocol: /^https?$/, error: 'must begin with https://' })
    .optional()
    .describe('Another WeChat API server, for tests and other regions')
    .meta({ example: 'https://api.weixin.qq.com' }),
  WECHAT_PUPPET: z
    .string()
    .regex(
      /^(@[a-z0-9-]+\/)?wechaty-puppet-[a-z0-9-]+$/,
      'must be the package name of a wechaty puppet',
    )
    .optional()
    .describe('A personal account by wechaty with this puppet; WeChat may ban such accounts')
    .meta({ example: 'wechaty-puppet-wechat4u' }),
  WECHAT_PUPPET_TOKEN: z
    .string()
    .optional()
    .describe('Token of the puppet, if it is a paid service')
    .meta({ example: 'puppet_workpro_0123456789abcdef', secret: true }),
  WECHAT_PUPPET_FOLDER: z
    .string()
    .default('./data/wechat')
    .describe('Folder in which wechaty keeps its login')
    .meta({ example: './data/wechat' }),
});

/** An Official Account that is switched on. */
export interface OfficialSettings {
  readonly appId: string;
  readonly secret: string;
  readonly token: string;
  /** Present where deliveries are encrypted: 32 bytes. */
  readonly aesKey: Buffer | undefined;
  readonly apiUrl: string;
}

/** A personal account that is switched on. */
export interface PuppetSettings {
  readonly puppet: string;
  readonly token: string | undefined;
  readonly folder: string;
}

interface Fault {
  readonly variable: string;
  readonly reason: string;
}

/** What is wrong with settings that are each well-formed, in words for the operator. */
export function weChatFaults(settings: WeChatSettings): readonly Fault[] {
  if (!settings.WECHAT_OA_APP_ID) return [];
  const both = {
    variable: 'WECHAT_PUPPET',
    reason:
      'WECHAT_OA_APP_ID is set as well, but there is only one WeChat channel: choose one of them',
  };
  const secret = { variable: 'WECHAT_OA_SECRET', reason: 'WECHAT_OA_APP_ID needs its AppSecret' };
  const token = {
    variable: 'WECHAT_OA_TOKEN',
    reason: 'WECHAT_OA_APP_ID needs the Token of the server configuration: 3 to 32 of A-Z a-z 0-9',
  };
  return [
    ...(settings.WECHAT_PUPPET ? [both] : []),
    ...(settings.WECHAT_OA_SECRET ? [] : [secret]),
    ...(/^[A-Za-z0-9]{3,32}$/.test(settings.WECHAT_OA_TOKEN ?? '') ? [] : [token]),
  ];
}

/** Undefined where nothing asks for an Official Account, or what it needs is missing. */
export function officialSettings(settings: WeChatSettings): OfficialSettings | undefined {
  const { WECHAT_OA_APP_ID: appId, WECHAT_OA_SECRET: secret, WECHAT_OA_TOKEN: token } = settings;
  if (!appId || !secret || !token || weChatFaults(settings).length > 0) return undefined;
  const key = settings.WECHAT_OA_AES_KEY;
  return {
    appId,
    secret,
    token,
    aesKey: key ? Buffer.from(`${key}=`, 'base64') : undefined,
    apiUrl: (settings.WECHAT_OA_API_URL || 'https://api.weixin.qq.com').replace(/\/+$/, ''),
  };
}

/** Undefined where nothing asks for wechaty. */
export function puppetSettings(settings: WeChatSettings): PuppetSettings | undefined {
  if (!settings.WECHAT_PUPPET) return undefined;
  return {
    puppet: settings.WECHAT_PUPPET,
    token: settings.WECHAT_PUPPET_TOKEN || undefined,
    folder: settings.WECHAT_PUPPET_FOLDER,
  };
}
