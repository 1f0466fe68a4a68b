/** The company that asks, as pages show it. */
export interface Brand {
  readonly companyName: string;
  /** The company's colour as `#rrggbb`; absent: the pages' own. */
  readonly colour?: string;
  /** The company's logo, served as a picture only; absent: the first letter of its name. */
  readonly logo?: Logo;
}

export interface Logo {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/svg+xml';
  readonly bytes: Uint8Array;
}
