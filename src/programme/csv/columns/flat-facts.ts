import { VENDOR_ROLES } from '../../../core/contract/vendor-role.ts';

type Facts = Readonly<Record<string, unknown>>;

/** A shipment's vendors and its delay among its other facts, as columns hold them; other records as they are. */
export function flatFacts({ vendors, delay, ...facts }: Facts): Facts {
  const { kind, expectedOn } = Object(delay);
  return {
    ...facts,
    ...(typeof vendors === 'object' && vendors),
    ...(kind !== undefined && { delayKind: kind }),
    ...(expectedOn !== undefined && { expectedOn }),
  };
}

/** The way back; a shipment that names no vendor has no vendors, and one without a delay has none. */
export function nestedFacts(facts: Facts): Facts {
  const { delayKind, expectedOn, ...others } = withVendors(facts);
  const delay = {
    ...(delayKind !== undefined && { kind: delayKind }),
    ...(expectedOn !== undefined && { expectedOn }),
  };
  return Object.keys(delay).length === 0 ? others : { ...others, delay };
}

/** A cleared delay takes the day with it that was expected, unless a day is given all the same. */
export function withDelayCleared(facts: Facts): Facts {
  const isCleared = 'delayKind' in facts && facts.delayKind === undefined;
  return isCleared ? { expectedOn: undefined, ...facts } : facts;
}

function withVendors(facts: Facts): Facts {
  const roles: readonly string[] = VENDOR_ROLES;
  const entries = Object.entries(facts);
  const vendors = entries.filter(([field]) => roles.includes(field));
  const others = Object.fromEntries(entries.filter(([field]) => !roles.includes(field)));
  return vendors.length === 0 ? others : { ...others, vendors: Object.fromEntries(vendors) };
}
