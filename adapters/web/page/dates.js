const DAY_MS = 86_400_000;

/** @param {number} at */
function midnight(at) {
  return new Date(at).setHours(0, 0, 0, 0);
}

/**
 * @param {number} one
 * @param {number} other
 */
export function isSameDay(one, other) {
  return midnight(one) === midnight(other);
}

/**
 * @param {number} at
 * @param {string} locale
 */
export function timeOf(at, locale) {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at);
}

/**
 * Today, yesterday, or the date.
 * @param {number} at
 * @param {string} locale
 */
export function dayOf(at, locale) {
  const daysAgo = Math.round((midnight(Date.now()) - midnight(at)) / DAY_MS);
  if (daysAgo === 0 || daysAgo === 1) {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-daysAgo, 'day');
  }
  const form = /** @type {const} */ ({ weekday: 'long', day: 'numeric', month: 'long' });
  return new Intl.DateTimeFormat(locale, form).format(at);
}
