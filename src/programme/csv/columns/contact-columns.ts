import { LOCALES } from '../../../base/locale.ts';
import { CONTACT_ROLES, type ContactRole } from '../../contact.ts';
import { emailCell } from '../cells/email-cell.ts';
import { identitiesCell } from '../cells/identities-cell.ts';
import { localeCell } from '../cells/locale-cell.ts';
import { textCell } from '../cells/text-cell.ts';
import { timeZoneCell } from '../cells/time-zone-cell.ts';
import { wordCell } from '../cells/word-cell.ts';
import type { Column } from './column.ts';

const ROLE_WORDS: Readonly<Record<ContactRole, readonly string[]>> = {
  'decision-maker': [
    ...['owner', 'director', 'manager', 'ceo', 'general manager', 'gm', 'managing director', 'md'],
    ...['boss', 'president', 'founder', '决策人', '决策者', '老板', '总经理', '总裁', '董事长'],
  ],
  purchaser: [
    ...['purchasing', 'buyer', 'procurement', 'sourcing', 'purchasing manager', 'purchase manager'],
    ...['procurement manager', '采购', '采购员', '采购经理', '采购主管', '采购部'],
  ],
  quality: [
    ...['qc', 'qa', 'quality control', 'quality assurance', 'quality manager', '质检', '质量'],
    ...['品质', '品控', '品管', '质检员', '品质经理'],
  ],
  warehouse: [
    ...['logistics', 'receiving', 'warehouse manager', 'logistics manager', '仓库', '仓储', '物流'],
    ...['仓管', '仓库管理员'],
  ],
  finance: [
    ...['accounting', 'accounts payable', 'accountant', 'finance manager', 'cfo', '财务', '会计'],
    ...['财务经理', '出纳'],
  ],
  other: ['其他', '其它'],
};

export const CONTACT_ID: Column = {
  kind: 'contacts',
  field: 'id',
  titles: ['id', 'contact id', 'contact no', '联系人编号', '联络人编号', '编号'],
  required: false,
  expected: "the person's key in your own system, at most 100 characters",
  example: 'ACME-DE-anna',
  read: textCell(100),
};

const CONTACT_ACCOUNT: Column = {
  kind: 'contacts',
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

export const CONTACT_NAME: Column = {
  kind: 'contacts',
  field: 'name',
  titles: ['name', 'contact', 'contact name', 'full name', '姓名', '联系人', '联络人', '名字'],
  required: true,
  expected: "the person's name",
  example: 'Anna Schmidt',
  read: textCell(200),
};

/** What a file of all kinds and a file of contacts alone call by the same titles. */
export const CONTACT_FACTS: readonly Column[] = [
  {
    kind: 'contacts',
    field: 'role',
    titles: ['role', 'contact role', 'function', 'position', '角色', '职位', '职务', '职称'],
    required: true,
    expected: `one of ${CONTACT_ROLES.join(', ')}`,
    example: 'purchaser',
    read: wordCell(ROLE_WORDS),
  },
  {
    kind: 'contacts',
    field: 'locale',
    titles: ['language', 'locale', 'lang', '语言'],
    required: false,
    expected: `a supported language: ${LOCALES.join(', ')}`,
    example: 'de',
    read: localeCell,
  },
  {
    kind: 'contacts',
    field: 'timeZone',
    titles: ['time zone', 'timezone', 'tz', '时区'],
    required: false,
    expected: 'a time zone by its IANA name',
    example: 'Europe/Berlin',
    read: timeZoneCell,
  },
  {
    kind: 'contacts',
    field: 'identities',
    titles: [
      ...(['identities', 'identity', 'messenger', 'messengers'] as const),
      ...['账号', '聊天账号', '帐号', '聊天帐号'],
    ],
    required: false,
    expected: 'channel:user or an e-mail address, several separated by spaces',
    example: 'telegram:42 slack:U0AB12',
    read: identitiesCell,
  },
  {
    kind: 'contacts',
    field: 'email',
    titles: [
      ...(['email', 'e-mail address', 'email address', 'mail', 'contact email'] as const),
      ...['邮箱', '电子邮箱', '电子邮件', '邮件', '邮箱地址', '邮件地址'],
    ],
    required: false,
    expected: 'an e-mail address',
    example: 'anna@example.com',
    read: emailCell,
  },
];

export const CONTACT_COLUMNS: readonly Column[] = [
  CONTACT_ID,
  CONTACT_ACCOUNT,
  CONTACT_NAME,
  ...CONTACT_FACTS,
];
