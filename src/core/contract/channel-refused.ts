/** A messenger says no to what the operator configured; trying again would not help. In words for the operator. */
export class ChannelRefused extends Error {
  override readonly name = 'ChannelRefused';
}
