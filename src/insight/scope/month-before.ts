/** The month so many before: one before `2026-01` is `2025-12`. */
export function monthBefore(month: string, count = 1): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 'YYYY-MM'.length);
}
