/** The words of a closer look in one language; `{name}` marks where a figure goes. */
export interface CloserWords {
  readonly title: string;
  readonly notEnough: string;
  readonly index: string;
  readonly indexBefore: string;
  readonly byDrivers: string;
  readonly byEqual: string;
  /** Where all said the same, and no number would help. */
  readonly byEqualAlike: string;
  readonly classes: string;
  readonly plain: string;
  readonly weighted: string;
  readonly classRow: string;
  readonly unheard: string;
  readonly unclassified: string;
  readonly countries: string;
  readonly countryRow: string;
  /** All that are left as they are for the same reason. */
  readonly countryRaw: string;
  /** Why a country is not adjusted: this and the next two. */
  readonly few: string;
  readonly alone: string;
  readonly alike: string;
  readonly method: string;
  readonly unknownCountry: string;
  readonly forecast: string;
  readonly forecastRow: string;
  readonly forecastError: string;
  readonly noBetter: string;
  readonly tooFewMonths: string;
  readonly owner: string;
  readonly themes: string;
  readonly themeBaseline: string;
  readonly themeRow: string;
  /** Groups with fewer than ten responses. */
  readonly untested: string;
  readonly vendors: string;
  /** What counts as a complaint, how vendors are compared, and what that does not say. */
  readonly vendorMethod: string;
  readonly vendorRow: string;
  readonly vendorWorse: string;
  readonly vendorAlike: string;
  /** Where no other vendor had the role. */
  readonly vendorAlone: string;
  /** Vendors with fewer shipments than it takes, each with theirs. */
  readonly vendorsTooFew: string;
  readonly vendorThemes: string;
  readonly unnamedVendors: string;
  readonly doubts: string;
  readonly hasty: string;
  readonly hastyParts: string;
  readonly coached: string;
  readonly withoutHasty: string;
  readonly withoutCoached: string;
  readonly withoutBoth: string;
  readonly kept: string;
  readonly expectations: string;
  readonly better: string;
  readonly 'as-expected': string;
  readonly worse: string;
  readonly expectationNet: string;
  readonly gaps: string;
  readonly gapRow: string;
  readonly 'falls-short': string;
  readonly exceeds: string;
  readonly 'no-clear-gap': string;
}
