import { z } from 'zod';

/** What we read of WeChat's deliveries; everything else in them is dropped unread. */

const seconds = z.string().regex(/^\d{1,12}$/);
const text = z.string().max(20_000);
const mediaId = z.string().min(1).max(500);
const key = z.string().max(128);

const Common = z.object({
  FromUserName: z.string().regex(/^[\w-]{1,100}$/),
  CreateTime: seconds,
});

const Said = Common.extend({ MsgId: z.string().regex(/^\d{1,30}$/) });
const coordinate = z.string().regex(/^-?\d{1,3}(\.\d{1,20})?$/);

export type WeChatMessage = z.infer<typeof WeChatMessage>;
export const WeChatMessage = z.discriminatedUnion('MsgType', [
  Said.extend({ MsgType: z.literal('text'), Content: text }),
  Said.extend({ MsgType: z.literal('image'), MediaId: mediaId }),
  Said.extend({
    MsgType: z.literal('voice'),
    MediaId: mediaId,
    Format: z.string().max(50).optional(),
    /** The words that WeChat heard, where the account has that switched on. */
    Recognition: text.optional(),
  }),
  Said.extend({ MsgType: z.literal(['video', 'shortvideo']), MediaId: mediaId }),
  Said.extend({
    MsgType: z.literal('location'),
    Location_X: coordinate,
    Location_Y: coordinate,
    Label: z.string().optional(),
  }),
  Said.extend({
    MsgType: z.literal('link'),
    Title: z.string().optional(),
    Description: z.string().optional(),
    Url: z.string().min(1),
  }),
]);

export type WeChatEvent = z.infer<typeof WeChatEvent>;
export const WeChatEvent = z.discriminatedUnion('Event', [
  Common.extend({ Event: z.literal('subscribe'), EventKey: key.optional() }),
  Common.extend({ Event: z.literal('SCAN'), EventKey: key }),
  Common.extend({ Event: z.literal('unsubscribe') }),
  Common.extend({ Event: z.literal('CLICK'), EventKey: key }),
]);

/** The kinds among which a delivery is sorted before its fields are read. */
export const WeChatDelivery = z.object({
  xml: z.looseObject({ MsgType: z.string(), Event: z.string().optional() }),
});

export const SealedDelivery = z.object({ xml: z.object({ Encrypt: z.string().max(200_000) }) });
