/** `name<TAB>number...`, rounded to hundredths; 0 is left empty, and left out at the end. */
export function tableLine(name: string, numbers: readonly number[]): string {
  const cells = numbers.map((number) => (number === 0 ? '' : `${Math.round(number * 100) / 100}`));
  return `${name}\t${cells.join('\t').replace(/\t+$/, '')}\n`;
}
