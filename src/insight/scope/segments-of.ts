import type { ConversationId } from '../../core/contract/ids.ts';
import { channelOf } from '../../core/contract/ids.ts';
import type { Subject } from '../../core/contract/subject.ts';
import type { Condition, Segment } from './segment.ts';

/** What a response or a remark belongs to, as it is written; undefined where nobody has said. */
export type SegmentValues = Readonly<Record<Segment, string | undefined>>;

export function segmentsOf({
  conversation,
  subject,
}: {
  readonly conversation: ConversationId;
  readonly subject?: Subject | undefined;
}): SegmentValues {
  const { account, shipment } = subject ?? {};
  return {
    product: shipment?.product,
    country: account?.country,
    account: account?.name,
    class: account?.class,
    channel: channelOf(conversation),
  };
}

/** One key for all ways to write a value; the unknown have the empty one. */
export function segmentKey(value: string | undefined): string {
  return (value ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

export function meets(values: SegmentValues, conditions: readonly Condition[]): boolean {
  return conditions.every(({ field, values: wanted }) =>
    wanted.map(segmentKey).includes(segmentKey(values[field])),
  );
}
