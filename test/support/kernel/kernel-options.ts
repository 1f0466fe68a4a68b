import type { Capabilities } from '../../../src/core/contract/channel.ts';
import type { ConversationStore } from '../../../src/engine/ports.ts';
import type { Script } from './kernel-channel.ts';
import type { Fault, IoCall } from './kernel-gate.ts';
import type { StoreMeter } from './kernel-meter.ts';

export interface WorldOptions {
  /** What the channel can do that is more, or less, than usual. */
  readonly can?: Capabilities;
  readonly faultAt?: (call: number, name: IoCall) => Fault | undefined;
  readonly script?: Script;
  /** Whether the platform can look a message up. */
  readonly finds?: boolean;
  readonly turn?: (name: IoCall) => Promise<unknown>;
  readonly questions?: number;
  readonly keeps?: number;
  /** Counts what the processes ask of the store. */
  readonly meter?: StoreMeter;
  /** A real engine that keeps the conversations; a store in memory where it is absent. */
  readonly engine?: ConversationStore;
}
