/** The same reading, which is remembered for the newest texts, at most `limit` of them. */
export function remembered<Reading>(
  read: (text: string) => Reading,
  limit: number,
): (text: string) => Reading {
  const readings = new Map<string, Reading>();
  return (text) => {
    if (readings.has(text)) return readings.get(text) as Reading;
    const reading = read(text);
    readings.set(text, reading);
    const oldest = readings.size > limit ? readings.keys().next() : undefined;
    if (oldest?.done === false) readings.delete(oldest.value);
    return reading;
  };
}
