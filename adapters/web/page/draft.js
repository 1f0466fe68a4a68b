const KEY = `draft:${location.pathname}`;

/** What was typed and not sent, kept for this tab over a reload; empty where the browser keeps nothing. */
export function readDraft() {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** @param {string} text */
export function keepDraft(text) {
  try {
    if (text === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {
    // A browser that keeps nothing for us loses no more than the draft.
  }
}
