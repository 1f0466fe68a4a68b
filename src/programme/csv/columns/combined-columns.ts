import { ACCOUNT_FACTS, ACCOUNT_ID, ACCOUNT_NAME, ACCOUNT_OWNER } from './account-columns.ts';
import type { Column } from './column.ts';
import { CONTACT_FACTS, CONTACT_ID, CONTACT_NAME } from './contact-columns.ts';
import { SHIPMENT_FACTS, SHIPMENT_ID } from './shipment-columns.ts';

/** One row per contact and shipment; each kind's id and name have titles of their own here. */
export const COMBINED_COLUMNS: readonly Column[] = [
  { ...ACCOUNT_ID, titles: ['account id', 'account no', 'customer id', 'customer no', '客户编号'] },
  {
    ...ACCOUNT_NAME,
    titles: [
      'account',
      'account name',
      'company',
      'customer',
      'customer name',
      '客户名称',
      '客户',
      '公司',
      '公司名称',
    ],
  },
  ...ACCOUNT_FACTS,
  ACCOUNT_OWNER,
  { ...CONTACT_ID, titles: ['contact id', 'contact no', '联系人编号', '联络人编号'] },
  { ...CONTACT_NAME, titles: ['contact', 'contact name', 'full name', '联系人', '联络人', '姓名'] },
  ...CONTACT_FACTS,
  { ...SHIPMENT_ID, titles: ['shipment id', 'shipment no', '发货编号'] },
  ...SHIPMENT_FACTS,
];
