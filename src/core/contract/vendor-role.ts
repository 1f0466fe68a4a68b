/** What another company did for a shipment: carried the goods, made them, or looked at them. */
export const VENDOR_ROLES = ['forwarder', 'factory', 'inspector'] as const;
export type VendorRole = (typeof VENDOR_ROLES)[number];
