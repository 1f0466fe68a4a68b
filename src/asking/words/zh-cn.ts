import type { AskingTranslation } from './en.ts';

const zhCN: AskingTranslation = {
  obstacles: {
    'asked-before': '这批货物已询问过',
    basis: '所在国家没有询问的依据',
    stopped: '不希望收到消息',
    unreachable: '联系不到',
    role: '角色不在询问之列',
    sample: '不在抽样范围内',
    case: '这批货物有未结工单',
    delayed: '在途延误',
    news: '延误已过去',
    arrival: '不知是否到货',
    delay: '到货不久',
    'contact-window': '近期已询问过本人',
    'account-window': '近期已多次询问该客户',
    survey: '正在回答另一份问卷',
    backlog: '停顿之后分几天询问',
    carrier: '没有可用的询问方式',
    hours: '对方当地不在工作时间',
    freshness: '到货已久',
  },
  rules: {
    'asked-before': {
      go: '这批货物此前没有询问过',
      skip: '{before, select, opened {已打开过邀请} other {此前已邀请过}}',
    },
    basis: {
      go: '所在国家允许询问',
      skip: '在 {country} 没有询问的依据；最近一批货物于 {lastShippedOn} 发出',
    },
    stopped: { go: '没有要求停止联系', skip: '不希望收到消息' },
    unreachable: { go: '可以联系到', skip: '所有聊天软件都联系不到' },
    role: { go: '属于询问对象', skip: '不询问角色为“{role}”的联系人' },
    sample: { go: '在抽样范围内', skip: '不在抽样的 {percent}% 之内' },
    case: {
      go: '这批货物没有未结工单',
      wait: '这批货物的工单 #{case} 尚未结案',
      skip: '这批货物的工单 #{case} 长期未结案',
    },
    delayed: {
      go: '没有已知的延误',
      wait: '{delay, select, delay {发生延误} other {被甩柜}}，尚未到货',
      waitExpected: '{delay, select, delay {发生延误} other {被甩柜}}，预计 {expectedOn} 到达',
    },
    news: { go: '延误仍需告知', skip: '延误已过去，或情况已有变化' },
    arrival: {
      go: '已于 {arrivedOn} 到货',
      goEstimated: '预计已于 {estimate} 到货（发出后 {transitDays, plural, other {# 天}}）',
      wait: '将于 {arrivedOn} 到货',
      waitEstimated: '预计 {estimate} 到货（发出后 {transitDays, plural, other {# 天}}）',
      waitUnknown: '到货日期未知，这条线路所需天数也未知',
      skip: '{shippedOn} 发出，至今不知是否到货',
    },
    delay: {
      go: '{days, plural, =0 {到货当天即可询问} other {到货后 # 天已过}}（{arm}）',
      wait: '到货后 {days, plural, other {# 天}}（{arm}）',
    },
    'contact-window': {
      go: '近期没有询问过',
      wait: '最近 {days, plural, other {# 天}}内已询问过',
    },
    'account-window': {
      go: '对该客户的询问不算频繁',
      wait: '{days, plural, other {# 天}}内已询问该客户 {asks, plural, other {# 次}}',
    },
    survey: { go: '没有在回答其他问卷', wait: '正在回答另一份问卷' },
    backlog: { go: '无须因停顿而推迟', wait: '停顿之后分几天询问' },
    carrier: {
      go: '{carrier, select, chat {通过已有的聊天询问} other {通过客户负责人的任务询问}}',
      skip: '没有可用的询问方式',
    },
    hours: {
      go: '对方当地正值工作时间',
      wait: '对方当地不在工作时间',
      waitWeekend: '对方当地正值周末',
      waitHoliday: '对方当地正值假日：{holiday}',
    },
    freshness: {
      go: '到货不久，记忆犹新',
      skip: '到那时距到货已有 {days, plural, other {# 天}}',
    },
  },
};

export default zhCN;
