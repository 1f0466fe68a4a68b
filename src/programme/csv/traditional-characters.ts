/** Traditional character and simplified one, for the words that titles and cells are made of. */
const PAIRS = `
戶户 編编 號号 稱称 國国 區区 別别 級级 類类 聯联 繫系 絡络 職职 務务 語语 時时 帳帐 賬账 訂订 單单 發发 貨货 櫃柜 產产 數数 運运 裝装 貿贸 術术 條条 諾诺 預预
計计 據据 證证 問问 題题 賠赔 負负 責责 業业 員员 電电 話话 郵邮 廠厂 製制 質质 檢检 驗验 機机 構构 決决 闆板 總总 經经 採采 購购 倉仓 庫库 儲储 財财 會会 亞亚
漢汉 簡简 體体 關关 無无 沒没 對对 錯错 離离 價价 貝贝 羅罗 門门 陸陆 內内 灣湾 臺台 韓韩 衛卫 蘭兰 紐纽 倫伦 達达 維维 爾尔 幾几 馬马 盧卢 緬缅 賓宾 濱滨 愛爱
寶宝 島岛 東东 義义 聖圣 烏乌 贊赞 剛刚 險险 費费 稅税 碼码 實实 異异 萬万 長长 個个 華华 聽听 專专 師师 認认 輸输 託托 領领 開开 狀状 態态 龍龙
`;

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/u)
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

const HAN = /\p{Script=Han}/gu;

/** Traditional writing as the simplified that our titles and words are written in. */
export function simplified(text: string): string {
  return text.replace(HAN, (character) => SIMPLIFIED.get(character) ?? character);
}
