/** What another company did for a shipment: carried, made or inspected the goods. */
export const VENDOR_ROLES = ['forwarder', 'factory', 'inspector'] as const;
export type VendorRole = (typeof VENDOR_ROLES)[number];
