/** `name<TAB>number...`, rounded, with faint numbers left empty; nothing where all are faint. */
export function tableLine(name: string, numbers: readonly number[], faint: number): string {
  const cells = numbers.map((number) =>
    Math.abs(number) < faint ? '' : `${Math.round(number * 100) / 100}`,
  );
  if (faint > 0 && cells.every((cell) => cell === '')) return '';
  return `${name}\t${cells.join('\t').replace(/\t+$/, '')}\n`;
}
