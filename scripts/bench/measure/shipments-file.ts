const SHIPMENTS_PER_ACCOUNT = 10;
const TITLES = [
  'account id',
  'account',
  'country',
  'class',
  'contact id',
  'contact',
  'role',
  'language',
  'shipment id',
  'reference',
  'product',
  'origin',
  'destination',
  'shipped on',
];

/**
 * A file for `import` with a row for each of so many shipments, each of a contact of its own and ten of
 * an account. Files of different editions differ in every record.
 */
export function shipmentsFile(count: number, edition: number): string {
  const rows = Array.from({ length: count }, (_, index) => rowOf(index, edition));
  return [TITLES, ...rows].map((cells) => cells.join(',')).join('\n');
}

function rowOf(index: number, edition: number): readonly string[] {
  const account = Math.floor(index / SHIPMENTS_PER_ACCOUNT);
  return [
    ...[`import-${account}`, `Imported ${account} GmbH edition ${edition}`, 'DE', 'B'],
    ...[`import-c-${index}`, `Buyer ${index} edition ${edition}`, 'purchaser', 'en'],
    ...[`import-s-${index}`, `IM-${index}`, `Product ${index % 20} edition ${edition}`],
    ...['Ningbo', 'Hamburg', '2026-09-01'],
  ];
}
