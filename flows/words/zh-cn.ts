import type { FlowWords } from './en.ts';

export default {
  language: {
    name: '中文',
    dates: 'zh-CN',
    betweenSentences: '',
  },

  consent: {
    opening:
      '{named, select, yes {{name}，您好！} other {您好！}}我是{company}的反馈助手{managed, select, yes {，受负责您订单的{manager}委托与您联系} other {}}。{about}：共 {count} 个简短问题，约需 {minutes} 分钟。\n\n您的回答由{company}保存，用于改进我们的工作，只有负责您订单的同事可以看到，并可应您的要求删除。了解详情请发送“隐私”，随时发送“停止”即可结束。',
    aboutArrived: '您的货物（{shipment}）已经到货，想请您谈谈这次的情况',
    aboutShipment: '想请您谈谈货物（{shipment}）这次的情况',
    openingQuestion: '现在可以开始吗？',
    begin: '可以，开始',
    notNow: '现在不方便',
    callMe: '请给我打电话',
    callComing: '好的，会有同事给您打电话。请在这里告诉我们方便的时间和号码。',
    notNowReply: '没关系。您方便时发送“继续”，我们就开始。祝您工作顺利！',
    takenAsYes: '我理解为您同意开始。',
    askConsentAgain: '请选择“可以，开始”或“现在不方便”。',
  },

  questions: {
    askOverall: '总体而言，您对货物 {shipment} 是否满意？',
    askDimension: '您对{dimension}是否满意？',
    askRecommendation: '您有多大可能向商业伙伴推荐{company}？',
    askEffort: '解决这批货物的问题，过程顺利吗？',
    askExpectation: '与您的预期相比，这次的情况如何？',
    askExpected: '您认为一家优秀的供应商在{dimension}方面应达到什么水平？',
    scales: {
      satisfaction: '{lowest} = 非常不满意，{highest} = 非常满意',
      recommendation: '{lowest} = 完全不会，{highest} = 一定会',
      effort: '{lowest} = 非常困难，{highest} = 非常容易',
      expected: '{lowest} = 非常低，{highest} = 非常高',
    },
    better: '比预期好',
    asExpected: '和预期一样',
    worse: '不如预期',
    notApplicable: '不适用',
    askOpen: '最后一个问题：还有什么需要我们了解或改进的吗？',
    askSeveral: '货物 {shipment} 出了哪些问题？',
    oneByOne: '可逐项选择，也可一次输入多项。',
    askMore: '已记录：{chosen}。还有别的问题吗？',
    noneOfThese: '以上都没有',
    thatIsAll: '没有别的了',
    skip: '跳过',
  },

  labels: {
    quality: '产品质量',
    timeliness: '交货准时性',
    communication: '我们的沟通',
    documents: '单证的准确度',
    reliability: '履行承诺的可靠性',
    assurance: '专业能力与可信度',
    tangibles: '货物、包装和单证的外观',
    empathy: '对您需求的关注',
    responsiveness: '响应与协助的速度',
    overall: '这批货物的整体情况',
    recommend: '推荐意愿',
    effort: '问题处理的便捷程度',
    open: '您的意见',
    expectation: '与预期的比较',
    problems: '出现的问题',
    expectedLevel: '期望的水平（{dimension}）',
  },

  options: {
    late: '交货延误',
    damaged: '货物破损',
    'wrong-goods': '发错货',
    missing: '货物短缺',
    defects: '产品缺陷',
    packing: '包装不良',
    papers: '单证错误',
    service: '服务与沟通',
  },

  whys: {
    sorryLow:
      '非常抱歉，这批货物让您失望了。您的评价会直接交给能够解决问题的同事，接下来我只问最要紧的几个问题。',
    speakToPerson: '找人工',
    moreQuestions: '其余问题也回答',
    whyFirst: '谢谢。您给{dimension}打了 {score} 分（满分 {highest} 分）。主要原因是什么？',
    meantBest:
      '您给了 {score} 分（满分 {highest} 分），而 {highest} 分代表最满意。如果您想给的是别的分数，请直接发送；如果没有错：',
    whyFailure: '您给这批货的整体评分是 {score} 分（满分 {highest} 分）。主要原因是什么？',
    whyNearTop: '谢谢。{dimension}没到满分 {highest} 分，主要差在哪里？',
    whyNext1: '您提到“{quote}”。据您了解，为什么会这样？',
    whyNext2: '“{quote}”——这背后的原因是什么？',
    whyNext3: '明白了：“{quote}”。是什么导致的呢？',
    whyNext4: '最后一问：怎样才能避免再次出现“{quote}”？',
    examples: {
      any: '了解：“{quote}”。能否举一个例子：发生了什么，在什么时候？',
      goods: '了解：“{quote}”。能否举一个例子：是哪一箱或哪个部件，有什么问题？',
      time: '了解：“{quote}”。能否举一个例子：是什么晚了，晚了多少天？',
      papers: '了解：“{quote}”。能否举一个例子：是哪份单证，错在哪里？',
      people: '了解：“{quote}”。能否举一个例子：发生了什么，涉及哪位同事，在什么时候？',
    },
    dontKnow: '不清楚',
    chainThanks: '谢谢，这有助于我们找到原因。',
    chainRefused: '好的，这个问题就到这里。',
  },

  ending: {
    thanks:
      '以上就是全部问题。谢谢您{named, select, yes {，{name}} other {}}！您的回答会直接转给负责您订单的同事。',
    thanksLow:
      '以上就是全部问题。{named, select, yes {{name}，} other {}}感谢您坦诚相告。您的回答会直接转给负责您订单的同事，我们会查明问题出在哪里。',
    thanksRequest: '您提出的问题或要求，会有同事在这里答复您。',
    changeHint: '如需更正某个回答，请发送“修改”。',
  },

  unclear: {
    rating: '抱歉，我不确定您给的是几分。请发送 {lowest} 到 {highest} 之间的数字。',
    outside: '{heard} 不在评分范围内。请发送 {lowest} 到 {highest} 之间的数字。',
    options: '抱歉，列表里没有找到这一项。请从列表中选择，或发送“跳过”。',
    several: '我看到了不止一个分数。请问应记录哪一个（{lowest} 到 {highest}）？',
    expectation: '抱歉，我不确定您的意思。这次是比预期好、和预期一样，还是不如预期？',
    still:
      '抱歉，我还是没能读出分数。请只发送 {lowest} 到 {highest} 之间的一个数字，或发送“跳过”。如果您想与同事直接沟通，请发送“人工”。',
    choice:
      '抱歉，我还是没有明白。请点击一个按钮，或输入按钮上的文字。如果您想与同事直接沟通，请发送“人工”。',
    cannotJudge: '没关系。如果您无法评价，请选择“不适用”。',
    cannotSay: '没关系。发送“跳过”，即可不打分继续。',
    emptyAnswer: '抱歉，我没有读到任何文字。',
  },

  changes: {
    corrected: '已更正：{dimension}，{before} → {after}。',
    correctedWords: '已更正，谢谢。',
    recalled: '该回答已删除。',
    changeWhich: '您想修改哪一个回答？',
    changeNothing: '目前还没有可以修改的回答。',
    nothingBefore: '这已经是第一个问题。',
    skipped: '已跳过。',
  },

  goingOn: {
    reminder: '温馨提醒：希望能听听您对货物 {shipment} 的看法。',
    welcomeBack: '很高兴再次收到您的消息。我们从上次停下的地方继续。',
    resumed: '回到刚才的问题：',
    nextWaits: '谢谢，货物 {shipment} 我也记下了。我们先完成当前这批，随后接着问那一批。',
  },

  anytime: {
    noted: '谢谢，已经记下。',
    mediaNoted: '谢谢，已与您的回答一并保存。',
    staleChoice: '这个问题您已经回答过了。如需更正，请发送“修改”。',
    stopped: '我们就到这里。您已提供的回答会保留；如果改变主意，请发送“继续”。',
    optedOut: '好的，我们不会再在这里给您发消息。今后如需联系我们，直接留言即可。',
    refused: '抱歉打扰您了。我们不再提问。如果货物有问题，请发送“人工”。',
    humanComing: '已经转给同事，会有人在这里回复您。',
    angerHeard: '非常抱歉，这种情况本不应该发生。我不再提问，会有同事在这里与您联系。',
    crowded: '短时间内往来的消息较多，我先停一下。会有同事查看并答复您。',
    dataRequest: '会有同事处理您关于个人数据的请求，并在这里答复您。',
    who: '我是{company}的智能助手（自动程序），代表负责您订单的同事向您了解情况。',
    whoAbout: '本次涉及的是货物 {shipment}。',
    whoOwner: '您的联系人是{owner}。',
    whoProof: '您可以对照手中的单据核实：',
    facts: {
      product: '货物：{product}',
      destination: '目的地：{destination}',
      arrival: '到货日期：{day}',
    },
    help: '您可以点击按钮，也可以用自己的话回答。随时可以发送：“返回”“跳过”“修改”“人工”“语言”“你是谁”“隐私”“停止”“永久停止”。',
    privacy:
      '{company}保存您的回答和本次对话，用于改进工作、解决您货物的问题。只有负责您订单的同事可以看到，在与您业务往来期间保存，不会转给其他任何人；消息由本聊天软件传送。您发送的照片和文件会一并保存。投诉或希望找人工的要求，我们随时受理并保存，包括在您同意回答问题之前。您可以查看、更正或删除这些内容：请发送“我的数据”“修改”或“删除我的数据”。{link}',
    privacyLink: '更多信息：{link}',
    languageWhich: '您希望使用哪种语言？',
    feedbackThanks: '谢谢，我们已经记下：“{quote}”。',
    feedbackAsk: '请写下您想告诉我们的内容。',
  },

  files: {
    tooLarge: '这个文件超过 {limit} MB，未能保存。请发送小一些的文件，或用文字告诉我们。',
  },

  welcome: {
    greeting:
      '{named, select, yes {{name}，您好！} other {您好！}}这里是{company}。如果您想告诉我们某批货物的情况，请发送您的订单号或货物编号，也可以直接写下发生的事情。',
    noted:
      '谢谢，我们已经记下并会转交。如果与某个订单有关，请发送订单号；如果想与工作人员交谈，请发送“人工”。',
    orderUnknown: '没有找到这个号码。请核对一下，或直接写下发生的事情。',
    linkUnknown:
      '这个链接在这里无法使用：可能已经过期，或属于其他人。请发送您的订单号，或直接写下发生的事情。',
  },

  waiting: {
    isIn: '同事今天在线到 {time}（{zone}）。',
    isOut: '现在是非工作时间，同事将于{day} {time}（{zone}）上班。',
    sorry: '很抱歉，目前还没有同事能够回复您。',
    kept: '您发来的内容已保存。',
    known: '您发来的内容已保存，同事们也知道您在等待回复。',
    goOn: '在此期间，发送“继续”可以接着回答问题。',
    continue: '继续',
  },

  verification: {
    told: '{named, select, yes {{name}，您好！} other {您好！}}关于货物 {shipment}：{told}',
    ask: '这个问题对您来说解决了吗？',
    yes: '已解决',
    no: '还没有',
    reminder: '关于货物 {shipment}，想再请问您一次：',
    thanks: '感谢您的确认，很高兴问题已经解决。',
    whatIsLeft: '很抱歉。请问还有什么没有解决？',
    reopened: '谢谢，我已经转达：问题已重新打开，同事会在这里回复您。',
    unclear: '为避免误会：问题解决了吗？请选择“{yes}”或“{no}”。',
    late: '这个问题已经关闭。如果仍有问题，请发送“人工”。',
  },
} satisfies FlowWords;
