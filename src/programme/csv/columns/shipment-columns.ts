import { INCOTERMS } from '../../shipment.ts';
import { currencyCell } from '../cells/currency-cell.ts';
import { dayCell } from '../cells/day-cell.ts';
import { flagCell } from '../cells/flag-cell.ts';
import { incotermCell } from '../cells/incoterm-cell.ts';
import { textCell } from '../cells/text-cell.ts';
import { valueCell } from '../cells/value-cell.ts';
import type { Column } from './column.ts';
import { DELAY_COLUMNS } from './delay-columns.ts';
import { VENDOR_COLUMNS } from './vendor-columns.ts';

type Titles = Column['titles'];

function text(
  field: string,
  titles: Titles,
  required: boolean,
  expected: string,
  example: string,
): Column {
  return { kind: 'shipments', field, titles, required, expected, example, read: textCell(300) };
}

function day(field: string, titles: Titles, required: boolean): Column {
  const expected = 'a date, year first';
  const example = '2026-12-31';
  return { kind: 'shipments', field, titles, required, expected, example, read: dayCell };
}

export const SHIPMENT_ID: Column = {
  kind: 'shipments',
  field: 'id',
  titles: ['id', 'shipment id', 'shipment no', '发货编号', '编号'],
  required: false,
  expected: "the shipment's key in your own system, at most 100 characters",
  example: 'S-2026-0412',
  read: textCell(100),
};

const SHIPMENT_ACCOUNT: Column = {
  kind: 'shipments',
  field: 'account',
  titles: [
    'account',
    'account id',
    'customer',
    'customer id',
    'company',
    '客户',
    '客户编号',
    '公司',
  ],
  required: true,
  expected: 'the id of an account',
  example: 'ACME-DE',
  read: textCell(100),
};

const REFERENCE: Column = {
  kind: 'shipments',
  field: 'reference',
  titles: [
    ...(['reference', 'order', 'order no', 'order number', 'invoice', 'invoice no'] as const),
    ...['invoice number', 'container', 'container no', 'container number', 'po', 'po number'],
    ...['订单号', '订单', '订单编号', '发票号', '发票号码', '箱号', '柜号', '合同号'],
  ],
  required: true,
  expected: 'the order, invoice or container number that the buyer knows, at most 100 characters',
  example: 'INV-2026-0412',
  read: textCell(100),
};

/** What a file of all kinds and a file of shipments alone call by the same titles. */
export const SHIPMENT_FACTS: readonly Column[] = [
  REFERENCE,
  text(
    'product',
    ['product', 'goods', 'item', '产品', '品名', '货物'],
    true,
    'the goods',
    'Oak table',
  ),
  text('quantity', ['quantity', 'qty', '数量'], false, 'the amount', '1,200 cartons'),
  text(
    'origin',
    ['origin', 'port of loading', 'pol', 'from', '起运港', '装货港', '发货地'],
    true,
    'where it left from',
    'Ningbo',
  ),
  text(
    'destination',
    ['destination', 'port of discharge', 'pod', 'to', '目的港', '卸货港', '目的地'],
    true,
    'where it goes',
    'Hamburg',
  ),
  {
    kind: 'shipments',
    field: 'incoterm',
    titles: ['incoterm', 'incoterms', 'terms', '贸易术语', '贸易条款', '贸易条件'],
    required: false,
    expected: `one of ${INCOTERMS.join(', ')}`,
    example: 'FOB',
    read: incotermCell,
  },
  {
    kind: 'shipments',
    field: 'value',
    titles: [
      ...(['value', 'order value', 'invoice value', 'goods value', 'shipment value'] as const),
      ...['order amount', 'invoice amount', '货值', '订单金额', '发票金额', '货款金额'],
    ],
    required: false,
    expected: 'a number above 0, together with a currency',
    example: '48250.00',
    read: valueCell,
  },
  {
    kind: 'shipments',
    field: 'currency',
    titles: ['currency', 'currency code', 'ccy', '币种', '货币', '币别'],
    required: false,
    expected: 'a currency code of ISO 4217, together with a value',
    example: 'USD',
    read: currencyCell,
  },
  day(
    'orderedOn',
    ['ordered on', 'ordered', 'order date', 'po date', '下单日期', '订单日期', '订购日期'],
    false,
  ),
  day(
    'shippedOn',
    ['shipped on', 'shipped', 'ship date', 'etd', 'atd', '发货日期', '装船日期', '出货日期'],
    true,
  ),
  day('arrivedOn', ['arrived on', 'arrived', 'arrival date', 'ata', '到货日期', '到港日期'], false),
  day(
    'promisedOn',
    ['promised on', 'promised', 'due date', 'eta', '承诺日期', '预计到货', '交期'],
    false,
  ),
  ...DELAY_COLUMNS,
  text(
    'documents',
    ['documents', 'papers', '单据', '单证'],
    false,
    'the documents that went with it',
    'invoice, packing list, B/L',
  ),
  {
    kind: 'shipments',
    field: 'hadProblem',
    titles: ['had problem', 'problem', 'claim', '有问题', '问题', '索赔'],
    required: false,
    expected: 'yes or no',
    example: 'no',
    read: flagCell,
  },
  text(
    'ownerName',
    ['owner', 'owner name', 'responsible', 'sales', 'sales person', '负责人', '业务员', '跟单员'],
    false,
    'your colleague responsible for it, named as in TEAM_FILE',
    'Lin Yue',
  ),
  text(
    'ownerReach',
    [
      'owner reach',
      'owner contact',
      'owner email',
      'owner phone',
      '负责人联系方式',
      '负责人邮箱',
      '负责人电话',
    ],
    false,
    'how to reach the owner',
    'lin.yue@example.com',
  ),
  ...VENDOR_COLUMNS,
];

export const SHIPMENT_COLUMNS: readonly Column[] = [
  SHIPMENT_ID,
  SHIPMENT_ACCOUNT,
  ...SHIPMENT_FACTS,
];
