/**
 * Characters that lists of companies, people and goods are full of, by the encoding that writes
 * them in the same pairs of bytes as the others write theirs.
 */
const FREQUENT = {
  gb18030:
    '的一是不了在有人中大上国为和地到以时年会可也出生家学对多发后成自理用能方工部进面定动心机实行性高现全' +
    '公司限贸易出口进编号名称国家客户等级分类联系角色职位语言时区订单产品货物数量起运港目的条款日期承诺单据' +
    '问题负责邮箱电话厂制造商质检验采购经理仓库财务会计其他英德法西班牙葡阿拉伯俄汉文美日本韩印度越南泰加坡' +
    '北京上海广东深圳州宁波杭苏浙江山福建市省区县路街镇有科技电子股份集团工业实木家具纺织服装五金化机械设备' +
    '王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢' +
    '伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞平刚桂玉兰志建文红海新天东雪梅婷琳浩宇欣怡晓立德福兴鹏飞庆丰锦瑞鑫',
  'euc-kr':
    '이다는에가을의은한하로고지를도사기어서인자리시나대들해아그수있스정일전제보부과구주장상원국회식유조동무역산업' +
    '성경영진김박최강윤임오신안송홍서울부산인천남북공현삼화학물류명호번객름코드트라마미바비선세소실여연우용운위음' +
    '입재저종중차철청추출치크타태토통파판평포품프필형환황후희관광계개거건결군권금급길내년노단당독등디량력련령료르' +
    '메면모목민반발방배백법별병복본분불담당자구매품질창고재무나라주소전화메일항선적적도착제품수량발송일자고객업체',
  'euc-jp':
    '株式会社有限東京大阪名前古屋山田中村本木林川口野藤佐高橋渡辺伊小加商店工業産物流貿易日国際電機製作所部品質' +
    '管理担当者購買倉庫出荷番号住県市区町数量港着発送先客様取引注文書請求一二三上下新井石鈴原松清水崎島福岡神戸' +
    '横浜北海道横千葉埼玉静愛知広京都兵庫吉和子美香恵由太郎健雅人正明真',
} as const;

/** So many of the pairs must be everyday characters or full-width signs. */
const EVERYDAY_SHARE = 0.8;

/** The last row, by its first byte, of Korean syllables and of the commonest Japanese kanji. */
const LAST_ROW = { 'euc-kr': 0xc8, 'euc-jp': 0xcf } as const;
/** Of Chinese letters at least a quarter are beyond either row; of the others hardly any. */
const BEYOND_SHARE = 0.1;

/**
 * GB18030 gives almost any bytes a meaning, so `Müller` in Windows-1252 would become Chinese, and
 * so would Korean and Japanese, whose pairs of bytes are the same. Real Chinese text is made of
 * rows 16–55 of GB 2312, its 3,755 commonest characters; where none of them are beyond the rows of
 * another language, it has no fewer of its own frequent letters than that language would have.
 */
export function looksChinese(bytes: Uint8Array): boolean {
  if (!looksLikePairs(bytes)) return false;
  const chinese = frequentIn(bytes, 'gb18030');
  return (['euc-kr', 'euc-jp'] as const).every(
    (other) =>
      share(bytes, (lead) => lead > LAST_ROW[other]) >= BEYOND_SHARE ||
      chinese >= frequentIn(bytes, other),
  );
}

/** Whether letters are written in two bytes as GB 2312, EUC-KR and the kanji of EUC-JP are. */
export function looksLikePairs(bytes: Uint8Array): boolean {
  return share(bytes, isEveryday) >= EVERYDAY_SHARE;
}

function isEveryday(lead: number, trail: number): boolean {
  return trail >= 0xa1 && (lead <= 0xa3 || (lead >= 0xb0 && lead <= 0xd7));
}

/** Of the pairs of bytes, how many are such ones; 0 where there are no pairs. */
function share(bytes: Uint8Array, isSuch: (lead: number, trail: number) => boolean): number {
  let pairs = 0;
  let such = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    index += 1;
    pairs += 1;
    if (isSuch(lead, bytes[index] ?? 0)) such += 1;
  }
  return pairs === 0 ? 0 : such / pairs;
}

/** How many letters of the text, read in the encoding, are frequent ones of its language. */
function frequentIn(bytes: Uint8Array, encoding: keyof typeof FREQUENT): number {
  const frequent = new Set(FREQUENT[encoding]);
  let count = 0;
  for (const letter of new TextDecoder(encoding).decode(bytes))
    if (frequent.has(letter)) count += 1;
  return count;
}
