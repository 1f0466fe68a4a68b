import type { Words } from './en.ts';

/** What the survey says in Chinese (simplified). */
export const zhCN: Words = {
  opening:
    '您好{name}，这里是{company}。您的货物（{shipment}）已经到货，想请您谈谈这次的情况：共 {count} 个简短问题，约需 {minutes} 分钟。\n\n您的回答由{company}保存，用于改进我们的工作，只有负责您订单的同事可以看到，并可应您的要求删除。了解详情请发送“隐私”，随时发送“停止”即可结束。',
  openingQuestion: '现在可以开始吗？',
  begin: '可以，开始',
  notNow: '现在不方便',
  notNowReply: '没关系。您方便时发送“继续”，我们就开始。祝您工作顺利！',
  askConsentAgain: '请选择“可以，开始”或“现在不方便”。',

  askOverall: '总体而言，您对货物 {shipment} 的满意程度如何？',
  askDimension: '您对{dimension}的满意程度如何？',
  askRecommendation: '您有多大可能向商业伙伴推荐{company}？',
  askEffort: '为了让这批货物的问题得到处理，您花费了多少精力？',
  askExpectation: '与您的预期相比，这次的情况如何？',
  askExpected: '您认为一家优秀的供应商在{dimension}方面应达到什么水平？',
  scaleSatisfaction: '{lowest} = 非常不满意，{highest} = 非常满意',
  scaleRecommendation: '{lowest} = 完全不会，{highest} = 一定会',
  scaleEffort: '{lowest} = 非常少，{highest} = 非常多',
  scaleExpected: '{lowest} = 非常低，{highest} = 非常高',
  better: '比预期好',
  asExpected: '和预期一样',
  worse: '不如预期',
  notApplicable: '不适用',
  askOpen: '最后一个问题：还有什么需要我们了解或改进的吗？',
  skip: '跳过',

  quality: '产品质量',
  timeliness: '交货准时性',
  communication: '我方的沟通',
  documents: '单证的准确性',
  reliability: '履行承诺的可靠性',
  assurance: '专业能力与可信度',
  tangibles: '货物、包装和单证的外观',
  empathy: '对您需求的关注',
  responsiveness: '响应与协助的速度',
  overall: '这批货物的整体情况',
  recommend: '推荐意愿',
  effort: '所花费的精力',
  open: '您的意见',
  expectation: '与预期的比较',
  expectedLevel: '期望的水平（{dimension}）',

  whyFirst: '谢谢。您对{dimension}的评分是 {score} 分（最高 {highest} 分）。主要原因是什么？',
  whyNearTop: '谢谢。是什么让{dimension}没有得到 {highest} 分？',
  whyNext1: '您提到“{quote}”。据您了解，为什么会这样？',
  whyNext2: '“{quote}”——这背后的原因是什么？',
  whyNext3: '明白了：“{quote}”。是什么导致的呢？',
  whyNext4: '最后再问一个为什么：“{quote}”——需要作出哪些改变，才能避免再次发生？',
  example: '了解：“{quote}”。能否举一个例子：是哪一箱、哪个部件或哪份单证，发生在什么时候？',
  dontKnow: '不清楚',
  chainThanks: '谢谢，这有助于我们找到原因。',
  chainRefused: '好的，这个问题就到这里。',

  thanks: '以上就是全部问题。谢谢您{name}！您的回答会直接转给负责您订单的同事。',
  thanksLow:
    '以上就是全部问题。谢谢您{name}，感谢您坦诚相告。您的回答会直接转给负责您订单的同事，我们会查明问题出在哪里。',
  changeHint: '如需更正某个回答，请发送“修改”。',

  unclearRating: '抱歉，我不确定您给的是几分。请发送 {lowest} 到 {highest} 之间的数字。',
  outsideRating: '{heard} 不在评分范围内。请发送 {lowest} 到 {highest} 之间的数字。',
  severalRatings: '我看到了不止一个分数。请问应记录哪一个（{lowest} 到 {highest}）？',
  unclearExpectation: '抱歉，我不确定您的意思。这次是比预期好、和预期一样，还是不如预期？',
  noted: '谢谢，已经记下。',
  mediaNoted: '谢谢，已与您的回答一并保存。',
  staleChoice: '这个问题您已经回答过了。如需更正，请发送“修改”。',
  emptyAnswer: '抱歉，我没有读到任何文字。',

  corrected: '已更正：{dimension}，{before} → {after}。',
  correctedWords: '已更正，谢谢。',
  recalled: '该回答已删除。',
  changeWhich: '您想修改哪一个回答？',
  changeNothing: '目前还没有可以修改的回答。',
  nothingBefore: '这已经是第一个问题。',
  skipped: '已跳过。',

  reminder: '温馨提醒：希望能听听您对货物 {shipment} 的看法。',
  welcomeBack: '很高兴再次收到您的消息。我们从上次停下的地方继续。',
  resumed: '回到刚才的问题：',
  nextWaits: '谢谢，货物 {shipment} 我也记下了。我们先完成当前这批，随后接着问那一批。',

  stopped: '我们就到这里。您已提供的回答会保留；如果改变主意，请发送“继续”。',
  optedOut: '明白了：您不会再在这里收到我们的消息。今后如需联系我们，直接留言即可。',
  refused: '抱歉打扰您了。我们不再提问。如果货物有问题，请发送“人工”。',
  humanComing: '我正在转交给同事，他们会在这里回复您。在此期间，发送“继续”可以接着回答问题。',
  angerHeard: '非常抱歉，这种情况本不应该发生。我不再提问，会有同事在这里与您联系。',
  dataRequest: '会有同事处理您关于个人数据的请求，并在这里答复您。',

  who: '我是{company}的智能助手，代表负责您订单的同事向您了解情况。本次涉及的是货物 {shipment}{product}。{owner}',
  whoOwner: '您的联系人是{owner}。',
  help: '您可以点击按钮，也可以用自己的话回答。随时可以发送：“返回”“跳过”“修改”“人工”“语言”“你是谁”“隐私”“停止”“永久停止”。',
  privacy:
    '{company}保存您的回答和本次对话，用于改进工作、解决您货物的问题。只有负责您订单的同事可以看到，保存时间以业务往来所需为限，不会转给其他任何人；消息由本聊天软件传送。您可以查看、更正或删除这些内容：请发送“我的数据”“修改”或“删除我的数据”。{link}',
  privacyLink: '更多信息：{link}',
  languageWhich: '您希望使用哪种语言？',
  feedbackThanks: '谢谢，我们已经记下：“{quote}”。',
  feedbackAsk: '请写下您想告诉我们的内容。',

  welcome:
    '您好{name}，这里是{company}。如果您想告诉我们某批货物的情况，请发送您的订单号或货物编号，也可以直接写下发生的事情。',
  welcomeNoted:
    '谢谢，我们已经记下并会转交。如果与某个订单有关，请发送订单号；如果想与工作人员交谈，请发送“人工”。',
  orderUnknown: '没有找到这个号码。请核对一下，或直接写下发生的事情。',
  linkUnknown:
    '这个链接在这里无法使用：可能已经过期，或属于其他人。请发送您的订单号，或直接写下发生的事情。',
  lookingUp: '请稍等，正在为您查找。',
};
