import type { NumberWords } from '../number-words.ts';

export default {
  smallWords: [],
  units: [
    '[箱个件套只托吨斤克天小周月年元块万米张台把条包袋桶卷双分人次柜]',
    '公斤',
    '千克',
    '厘米',
    '毫米',
    '公里',
  ],
  phones: ['电话', '手机', '微信', '拨打', '致电'],
  dayEndings: [],
  dateJoints: [],
  dates: ['\\d{2,4}年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?', '\\d{1,2}月(?:\\d{1,2}[日号])?'],
  abbreviations: [],
  fractionJoints: ['又'],
  prefixes: [],
  scaleStarts: ['从'],
  scaleJoints: ['到', '至'],
  notApplicable: [],
} satisfies NumberWords;
