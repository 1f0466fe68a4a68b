import type { Platform, SendFault } from './platform.ts';

interface Emulator<Fault> {
  readonly faults: {
    readonly next: (method: string, fault: Fault, scope: { readonly times: number }) => void;
    readonly clear: () => void;
  };
  readonly unplug: () => Promise<() => Promise<void>>;
}

/** Every call of an emulator fails in one way until it is told otherwise. */
export function outageOf<Fault>(
  { faults, unplug }: Emulator<Fault>,
  faultOf: (fault: SendFault) => Fault,
): NonNullable<Platform['outage']> {
  let plugIn: (() => Promise<void>) | undefined;
  return async (fault) => {
    faults.clear();
    await plugIn?.();
    plugIn = undefined;
    if (fault?.kind === 'unplugged') plugIn = await unplug();
    else if (fault !== undefined)
      faults.next('*', faultOf(fault), { times: Number.POSITIVE_INFINITY });
  };
}
