/** What the settings call a company that nobody has named. */
export const UNNAMED_COMPANY = 'our company';

/** The company's name; undefined where nobody has given one. */
export function givenName(name: string): string | undefined {
  return name === UNNAMED_COMPANY ? undefined : name;
}
