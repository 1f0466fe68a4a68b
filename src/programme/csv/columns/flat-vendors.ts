import { VENDOR_ROLES } from '../../../core/contract/vendor-role.ts';

type Facts = Readonly<Record<string, unknown>>;

/** A shipment's vendors among its other facts, as columns hold them; other records as they are. */
export function flatVendors({ vendors, ...facts }: Facts): Facts {
  return typeof vendors === 'object' ? { ...facts, ...vendors } : facts;
}

/** The way back; a shipment that names no vendor has no vendors. */
export function nestedVendors(facts: Facts): Facts {
  const roles: readonly string[] = VENDOR_ROLES;
  const entries = Object.entries(facts);
  const vendors = entries.filter(([field]) => roles.includes(field));
  const others = Object.fromEntries(entries.filter(([field]) => !roles.includes(field)));
  return vendors.length === 0 ? others : { ...others, vendors: Object.fromEntries(vendors) };
}
