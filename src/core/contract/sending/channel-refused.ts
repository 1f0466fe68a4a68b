/** A messenger refuses the operator's settings; trying again would not help. The message is for the operator. */
export class ChannelRefused extends Error {
  override readonly name = 'ChannelRefused';
}
