import { ACCOUNT_CLASSES } from '../../account.ts';
import { countryCell } from '../cells/country-cell.ts';
import { textCell } from '../cells/text-cell.ts';
import { wordCell } from '../cells/word-cell.ts';
import type { Column } from './column.ts';

export const ACCOUNT_ID: Column = {
  kind: 'accounts',
  field: 'id',
  titles: [
    'id',
    'account id',
    'account',
    'account no',
    'customer id',
    'customer no',
    '客户编号',
    '编号',
  ],
  required: false,
  expected: "the company's key in your own system, at most 100 characters",
  example: 'ACME-DE',
  read: textCell(100),
};

export const ACCOUNT_NAME: Column = {
  kind: 'accounts',
  field: 'name',
  titles: [
    'name',
    'account name',
    'company',
    'customer',
    'customer name',
    '客户名称',
    '公司',
    '公司名称',
    '名称',
    '客户',
  ],
  required: true,
  expected: "the company's name",
  example: 'Acme Möbel GmbH',
  read: textCell(200),
};

/** What a file of both kinds and a file of accounts alone call by the same titles. */
export const ACCOUNT_FACTS: readonly Column[] = [
  {
    kind: 'accounts',
    field: 'country',
    titles: ['country', 'country code', 'country or region', '国家', '国家地区', '国别'],
    required: true,
    expected: 'a country name or two-letter code',
    example: 'DE',
    read: countryCell,
  },
  {
    kind: 'accounts',
    field: 'class',
    titles: ['class', 'abc', 'abc class', 'account class', 'grade', '等级', '客户等级', '分类'],
    required: false,
    expected: `one of ${ACCOUNT_CLASSES.join(', ')}`,
    example: 'A',
    read: wordCell({ A: ['A类', 'A级'], B: ['B类', 'B级'], C: ['C类', 'C级'] }),
  },
];

export const ACCOUNT_OWNER: Column = {
  kind: 'accounts',
  field: 'owner',
  titles: ['account owner', 'account manager', 'key account manager', '客户负责人', '客户经理'],
  required: false,
  expected: 'your colleague responsible for the company, named as in TEAM_FILE',
  example: 'Lin Yue',
  read: textCell(300),
};

/** In a file of accounts alone an owner can only be the account's. */
const OWNER: Column = {
  ...ACCOUNT_OWNER,
  titles: ['owner', 'owner name', 'responsible', '负责人', '业务员', ...ACCOUNT_OWNER.titles],
};

export const ACCOUNT_COLUMNS: readonly Column[] = [
  ACCOUNT_ID,
  ACCOUNT_NAME,
  ...ACCOUNT_FACTS,
  OWNER,
];
