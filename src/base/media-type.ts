/** Two plain names and nothing that could end a header or begin another. */
const SHAPE = /^[a-z0-9][\w.+-]{0,60}\/[a-z0-9][\w.+-]{0,80}$/i;

export function isMediaType(type: string): boolean {
  return SHAPE.test(type);
}

/** What somebody said a file is, where that can be a media type; without its parameters. */
export function mediaTypeOf(said: string | null | undefined): string | undefined {
  const type = said?.split(';')[0]?.trim().toLowerCase();
  return type !== undefined && isMediaType(type) ? type : undefined;
}
