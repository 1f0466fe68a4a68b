import { unknownName } from '../../base/text/unknown-name.ts';
import type { AdapterDefinition } from '../../core/contract/channel.ts';
import { channelOf } from '../../core/contract/ids.ts';
import type { Config, ConfigFault } from './config.ts';

const VARIABLE = 'TEAM_CHANNELS';

type Known = Pick<AdapterDefinition<unknown>, 'name' | 'switchedOnBy'>;

/** Team channels in which nobody would ever read anything: of no messenger, or of one that is off. */
export function teamChannelFaults(
  { base, channels }: Config,
  known: readonly Known[],
): readonly ConfigFault[] {
  return base.TEAM_CHANNELS.flatMap((conversation) => {
    const name = channelOf(conversation);
    const adapter = known.find((one) => one.name === name);
    const reason =
      adapter === undefined ? unknownMessenger(name, known) : whyOff(adapter, channels.get(name));
    const example = 'telegram:-100123';
    return reason === undefined
      ? []
      : [{ variable: VARIABLE, reason: `${conversation}: ${reason}`, example }];
  });
}

function unknownMessenger(name: string, known: readonly Known[]): string {
  return unknownName(
    'messenger',
    name,
    known.map((one) => one.name),
  );
}

function whyOff({ name, switchedOnBy }: Known, settings: unknown): string | undefined {
  if (switchedOnBy === undefined) return undefined;
  const given: Readonly<Record<string, unknown>> = Object(settings);
  if (switchedOnBy.some((variable) => Boolean(given[variable]))) return undefined;
  return `${name} is not switched on; set ${switchedOnBy.join(' or ')}`;
}
