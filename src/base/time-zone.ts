/**
 * Abbreviations that people in several zones call theirs. Node takes some of them, and means one
 * by each: `CST` is Chicago to it, and never Shanghai.
 */
const SHARED: ReadonlyMap<string, readonly string[]> = new Map([
  ['ACT', ['Australia/Darwin', 'America/Rio_Branco']],
  ['ADT', ['America/Halifax', 'Asia/Baghdad']],
  ['AMT', ['America/Manaus', 'Asia/Yerevan']],
  ['ART', ['America/Argentina/Buenos_Aires', 'Africa/Cairo']],
  ['AST', ['America/Halifax', 'Asia/Riyadh']],
  ['BST', ['Europe/London', 'Asia/Dhaka']],
  ['CDT', ['America/Chicago', 'America/Havana']],
  ['CST', ['Asia/Shanghai', 'America/Chicago', 'America/Havana']],
  ['ECT', ['America/Guayaquil', 'Europe/Paris']],
  ['EDT', ['America/New_York', 'Australia/Sydney']],
  ['EST', ['America/New_York', 'Australia/Sydney']],
  ['GST', ['Asia/Dubai', 'Pacific/Guam']],
  ['IST', ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin']],
  ['MST', ['America/Denver', 'Asia/Kuala_Lumpur', 'Asia/Yangon']],
  ['NST', ['America/St_Johns', 'Pacific/Auckland', 'Asia/Kathmandu']],
  ['PST', ['America/Los_Angeles', 'Asia/Manila', 'Asia/Karachi']],
  ['SST', ['Asia/Singapore', 'Pacific/Pago_Pago', 'Pacific/Guadalcanal']],
  ['WST', ['Australia/Perth', 'Pacific/Apia']],
]);

/** Whether this Node knows the IANA time zone, and people mean one zone by the name. */
export function isTimeZone(name: string): boolean {
  return zonesMeant(name).length === 0 && isKnownTimeZone(name);
}

/** The zones that somebody may mean by an abbreviation such as `CST`; none for every other name. */
export function zonesMeant(name: string): readonly string[] {
  return SHARED.get(name.trim().toUpperCase()) ?? [];
}

/** Whether this Node can tell the time by the name, whichever zone was meant by it. */
export function isKnownTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
