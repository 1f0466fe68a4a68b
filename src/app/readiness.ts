import type { ChannelAdapter } from '../core/contract/channel.ts';
import type { ChannelName } from '../core/contract/ids.ts';
import type { Away, ChannelHealth } from '../engine/channel-health.ts';

/** What `/readyz` says of one channel. Times are ISO 8601, UTC. */
interface ChannelState {
  readonly state: 'starting' | 'started' | 'away';
  readonly since?: string;
  readonly why?: string;
  /** Messages given up since the program began; absent where there is none. */
  readonly givenUp?: number;
}

/** Whether the program can do its work, and what of it cannot. */
export interface Readiness {
  readonly ready: boolean;
  readonly store: 'answers' | 'away';
  /** Why it cannot do its work, for the operator; absent where it can. */
  readonly storeFault?: string;
  readonly channels: Readonly<Record<ChannelName, ChannelState>>;
}

const WHY: Readonly<Partial<Record<Away['why'], string>>> = {
  retry: 'refuses messages for now',
  'in-doubt': 'does not answer',
};

/**
 * Ready once the store answers and every channel has started. A messenger that goes away later is
 * named and changes nothing: what comes in is taken all the same.
 */
export function readinessOf(
  storeFault: string | undefined,
  started: ReadonlySet<ChannelName>,
  adapters: ReadonlyMap<ChannelName, ChannelAdapter>,
  health: Pick<ChannelHealth, 'away' | 'givenUp'>,
): Readiness {
  const channels = [...adapters].map(([name, adapter]) => {
    const hasStarted = started.has(name) && (adapter.isSetUp?.() ?? true);
    const state = hasStarted ? stateOf(health.away(name)) : ({ state: 'starting' } as const);
    const givenUp = health.givenUp(name);
    return [name, { ...state, ...(givenUp > 0 && { givenUp }) }] as const;
  });
  const allStarted = channels.every(([, { state }]) => state !== 'starting');
  return {
    ready: storeFault === undefined && allStarted,
    store: storeFault === undefined ? 'answers' : 'away',
    ...(storeFault !== undefined && { storeFault }),
    channels: Object.fromEntries(channels),
  };
}

function stateOf(away: Away | undefined): ChannelState {
  if (away === undefined) return { state: 'started' };
  return {
    state: 'away',
    since: new Date(away.since).toISOString(),
    why: WHY[away.why] ?? away.why,
  };
}
