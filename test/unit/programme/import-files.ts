import type { ImportFile, Layout } from '../../../src/programme/import-csv.ts';

export const ACCOUNTS = 'id,name,country,class\nACME,Acme Möbel GmbH,Germany,a\nBORG,Borg AB,SE,\n';

export const CONTACTS =
  'id,account,name,role,language,time zone,identities\n' +
  'anna,ACME,Anna Schmidt,purchaser,de,Europe/Berlin,telegram:42 slack:U1\n' +
  'lars,BORG,Lars Borg,owner,,,\n';

export const SHIPMENTS =
  'id,account,reference,product,quantity,origin,destination,incoterm,shipped on,arrived on,' +
  'promised on,had problem,owner,owner reach\n' +
  'S-1,ACME,INV-1,Oak table,"1,200",Ningbo,Hamburg,fob,2026-09-28,2026-11-02,2026-10-30,yes,' +
  'Lin Yue,lin@example.com\n';

export function file(layout: Layout, text: string): ImportFile {
  return { layout, name: `${layout}.csv`, bytes: Buffer.from(text) };
}

export const FILES = [
  file('shipments', SHIPMENTS),
  file('contacts', CONTACTS),
  file('accounts', ACCOUNTS),
];

export const COMBINED =
  '客户;国家;等级;联系人;角色;语言;订单号;产品;起运港;目的港;发货日期\n' +
  'Acme;德国;A;Anna;采购;德语;INV-1;Oak table;Ningbo;Hamburg;2026/9/28\n' +
  'Acme;德国;A;Otto;仓库;德语;INV-1;Oak table;Ningbo;Hamburg;2026/9/28\n' +
  'Acme;德国;A;Anna;采购;德语;INV-2;Oak chair;Ningbo;Hamburg;2026/10/5\n';

export const nothing = { new: 0, changed: 0, unchanged: 0 };
