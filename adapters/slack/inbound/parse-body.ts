/**
 * What a body says: JSON for events, the JSON in the `payload` field for interactions, the fields
 * themselves for slash commands. Undefined where it says nothing that can be read.
 */
export function parseBody(raw: string, contentType: string): unknown {
  if (!isForm(contentType)) return parsedJson(raw);
  const fields = new URLSearchParams(raw);
  const payload = fields.get('payload');
  return payload === null ? Object.fromEntries(fields) : parsedJson(payload);
}

/** Slack's look at the certificate, which carries nothing else: a form. */
export function isCertificateCheck(raw: string, contentType: string): boolean {
  // In JSON the same characters may be somebody's words.
  return isForm(contentType) && new URLSearchParams(raw).get('ssl_check') === '1';
}

function isForm(contentType: string): boolean {
  return contentType.toLowerCase().startsWith('application/x-www-form-urlencoded');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
