import type { VendorRole } from '../../../core/contract/vendor-role.ts';
import { textCell } from '../cells/text-cell.ts';
import type { Column } from './column.ts';

function vendor(
  field: VendorRole,
  titles: Column['titles'],
  expected: string,
  example: string,
): Column {
  const read = textCell(300);
  return { kind: 'shipments', field, titles, required: false, expected, example, read };
}

/**
 * The companies that had a part in a shipment. A bare "inspection" or "质检" is no title: such
 * columns hold results.
 */
export const VENDOR_COLUMNS: readonly Column[] = [
  vendor(
    'forwarder',
    [
      ...(['forwarder', 'freight forwarder', 'forwarding agent', 'carrier agent'] as const),
      ...['货代', '货代公司', '货运代理'],
    ],
    'the company that carried it',
    'Blue Sea Logistics',
  ),
  vendor(
    'factory',
    ['factory', 'manufacturer', 'made by', '工厂', '生产厂', '生产厂家', '制造商'],
    'the company that made it',
    'Jiaxing Woodworks',
  ),
  vendor(
    'inspector',
    [
      ...(['inspector', 'inspection company', 'inspected by', 'qc company'] as const),
      ...['质检公司', '验货公司', '检验机构', '验货人'],
    ],
    'the company that inspected it before shipment',
    'Sino Check',
  ),
];
