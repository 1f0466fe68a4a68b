import type { Translation } from '../../src/base/catalogue.ts';

/** What the flows say; values stand in braces. */
const en = {
  /** The language itself: its name, the tag by which its dates are written, what stands between two sentences. */
  language: {
    name: 'English',
    dates: 'en-GB',
    betweenSentences: ' ',
  },

  /** The opening, and whether we may begin. */
  consent: {
    opening:
      'Hello{named, select, yes { {name}} other {}}, this is {company}{managed, select, yes {, writing for {manager}, who looks after your orders} other {}}. {about}: {count, plural, one {# short question} other {# short questions}}, about {minutes} min.\n\nYour answers are kept by {company} to improve our work, seen only by the people who handle your orders, and deleted on request. Send "privacy" for more, "stop" at any time to end.',
    aboutArrived: 'Your shipment {shipment} has arrived, and we would like to know how it went',
    aboutShipment: 'We would like to know how it went with your shipment {shipment}',
    openingQuestion: 'May we begin?',
    begin: 'Yes, begin',
    notNow: 'Not now',
    callMe: 'Please call me',
    callComing:
      'Gladly: somebody will call you. Tell us here when it suits you and under which number.',
    notNowReply:
      'No problem. Whenever it suits you, send "continue" and we will start. Have a good day!',
    takenAsYes: 'I take that as a yes.',
    askConsentAgain: 'Please choose "Yes, begin" or "Not now".',
  },

  /** What is asked, and what can be chosen. */
  questions: {
    askOverall: 'All in all, how satisfied are you with shipment {shipment}?',
    askDimension: 'How satisfied are you with {dimension}?',
    askRecommendation: 'How likely are you to recommend {company} to a business partner?',
    askEffort: 'How easy was it to get the problem with this shipment sorted out?',
    askExpectation: 'Compared with what you expected, how did it go?',
    askExpected: 'What level should an excellent supplier reach here: {dimension}?',
    scales: {
      satisfaction: '{lowest} = very dissatisfied, {highest} = very satisfied',
      recommendation: '{lowest} = not at all, {highest} = certainly',
      effort: '{lowest} = very difficult, {highest} = very easy',
      expected: '{lowest} = very low, {highest} = very high',
    },
    better: 'Better than expected',
    asExpected: 'As expected',
    worse: 'Worse than expected',
    notApplicable: 'Not applicable',
    askOpen: 'Last question: is there anything else we should know or do better?',
    askSeveral: 'Which of these went wrong with shipment {shipment}?',
    oneByOne: 'Choose one at a time, or type several.',
    askMore: 'Noted: {chosen}. Anything else?',
    noneOfThese: 'None of these',
    thatIsAll: 'That is all',
    skip: 'Skip',
  },

  /** What questions are about, as it is called inside a sentence. */
  labels: {
    quality: 'the quality of the products',
    timeliness: 'on-time delivery',
    communication: 'our communication',
    documents: 'the accuracy of the documents',
    reliability: 'the reliability with which promises are kept',
    assurance: 'expertise and trustworthiness',
    tangibles: 'the appearance of goods, packaging and documents',
    empathy: 'attention to your needs',
    responsiveness: 'the speed of answers and help',
    overall: 'the shipment as a whole',
    recommend: 'recommending us',
    effort: 'how easy it was to get help',
    open: 'your comment',
    expectation: 'the comparison with your expectations',
    problems: 'what went wrong',
    expectedLevel: 'the level you expect ({dimension})',
  },

  /** What can have gone wrong. */
  options: {
    late: 'Late delivery',
    damaged: 'Damaged goods',
    'wrong-goods': 'Wrong goods',
    missing: 'Missing goods',
    defects: 'Product defects',
    packing: 'Packaging',
    papers: 'Errors in documents',
    service: 'Service and communication',
  },

  /** After a low score: the reasons. */
  whys: {
    sorryLow:
      'I am sorry that this shipment let you down. Your answer goes to the people who can put it right, and I ask only what matters now.',
    speakToPerson: 'Speak to a person',
    moreQuestions: 'More questions',
    whyFirst:
      'Thank you. You gave {score} out of {highest} for {dimension}. What was the main reason?',
    meantBest:
      'You gave {score} out of {highest}, and {highest} is the best. If you meant another score, please send it; if not:',
    whyFailure: 'You gave this shipment {score} out of {highest}. What was the main reason?',
    whyNearTop: 'Thank you. What would have made {dimension} a {highest}?',
    whyNext1: 'You said "{quote}". Do you know why that happened?',
    whyNext2: '"{quote}" – and what was behind that?',
    whyNext3: 'Understood: "{quote}". What led to it?',
    whyNext4:
      'One last why: "{quote}" – what would have to change so that it does not happen again?',
    examples: {
      any: 'I see: "{quote}". Could you give one example – what happened, and when?',
      goods:
        'I see: "{quote}". Could you give one example – which carton or part, and what was wrong with it?',
      time: 'I see: "{quote}". Could you give one example – what came late, and by how many days?',
      papers:
        'I see: "{quote}". Could you give one example – which document, and what was wrong in it?',
      people: 'I see: "{quote}". Could you give one example – what happened, with whom and when?',
    },
    dontKnow: "I don't know",
    chainThanks: 'Thank you, that helps us find the cause.',
    chainRefused: 'No problem, let us leave it there.',
  },

  /** After the last question. */
  ending: {
    thanks:
      'That was the last question. Thank you{named, select, yes {, {name}} other {}}! Your answers go straight to the people who handle your orders.',
    thanksLow:
      'That was the last question. Thank you{named, select, yes {, {name},} other {}} for being so open with us. Your answers go straight to the people who handle your orders, and we will look into what went wrong.',
    thanksRequest: 'You asked for something: a colleague will reply to you here.',
    changeHint: 'To correct an answer, send "change".',
  },

  /** Where an answer was not understood. */
  unclear: {
    rating:
      'Sorry, I could not read that as a score. Please send a number from {lowest} to {highest}.',
    outside: '{heard} is not on this scale. Please send a number from {lowest} to {highest}.',
    options: 'Sorry, I did not find that in the list. Please choose from it, or send "skip".',
    several: 'I see more than one score. Which one should I record, from {lowest} to {highest}?',
    expectation:
      'Sorry, I did not understand that. Was it better than expected, as expected or worse than expected?',
    still:
      'Sorry, I still cannot read a score in that. Please send just one number from {lowest} to {highest}, or "skip". If you would rather speak to a person, send "human".',
    choice:
      'Sorry, I still do not understand. Please press one of the buttons or type what it says. If you would rather speak to a person, send "human".',
    cannotJudge: 'That is all right. If you cannot judge it, choose "Not applicable".',
    cannotSay: 'That is all right. Send "skip" to go on without a score.',
    emptyAnswer: 'I could not read any words in that.',
  },

  /** An answer is changed or taken back. */
  changes: {
    corrected: 'Corrected: {dimension}, {before} → {after}.',
    correctedWords: 'Corrected, thank you.',
    recalled: 'I have removed that answer.',
    changeWhich: 'Which answer would you like to change?',
    changeNothing: 'There is no answer to change yet.',
    nothingBefore: 'This is the first question.',
    skipped: 'Skipped.',
  },

  /** A survey that was left, and goes on. */
  goingOn: {
    reminder: 'A short reminder: we would be glad to hear how shipment {shipment} went.',
    welcomeBack: 'Good to hear from you. We continue where we stopped.',
    resumed: 'Back to our questions:',
    nextWaits:
      'Thank you, I have shipment {shipment} as well. Let us finish this one first; the other comes right after.',
  },

  /** What is said at any moment, in every flow. */
  anytime: {
    noted: 'Thank you, I have noted that.',
    mediaNoted: 'Thank you, I have kept that with your answers.',
    staleChoice: 'This question is already answered. Send "change" to correct it.',
    stopped:
      'Okay, let us stop here. What you have told us so far is kept; send "continue" if you change your mind.',
    optedOut:
      'Done – we will not message you here again. If you ever want to write to us, just do.',
    refused:
      'Sorry to have disturbed you. We ask nothing more. If something went wrong, send "human".',
    humanComing: 'I have passed this on. A colleague will reply to you here.',
    angerHeard:
      'I am sorry – this should not have happened. No more questions: a colleague will contact you here.',
    crowded:
      'We have exchanged many messages in a short time, so I will pause here. A colleague will look at this and reply.',
    dataRequest:
      'A colleague will take care of your request about your data and reply to you here.',
    who: 'I am the assistant of {company}, a program, and ask on behalf of the people who handle your orders.',
    whoAbout: 'This is about shipment {shipment}.',
    whoOwner: 'Your contact is {owner}.',
    whoProof: 'You can check this in your own papers:',
    facts: {
      product: 'Goods: {product}',
      destination: 'Destination: {destination}',
      arrival: 'Arrival: {day}',
    },
    help: 'You can answer with the buttons or in your own words. At any time: "back", "skip", "change", "human", "language", "who are you", "privacy", "stop", "stop forever".',
    privacy:
      '{company} keeps your answers and this conversation to improve its work and to solve problems with your shipments. They are seen by the people who handle your orders, kept for as long as we do business with you, and passed to nobody else; this messenger carries them. Photos and files that you send are kept with them. A complaint, or the wish to speak to a person, is heard and kept at any moment, also before you agree to the questions. You may see, correct or delete them: send "my data", "change" or "delete my data".{link}',
    privacyLink: ' More: {link}',
    languageWhich: 'Which language do you prefer?',
    feedbackThanks: 'Thank you, we have noted this: "{quote}".',
    feedbackAsk: 'Please write what you would like to tell us.',
  },

  /** Where something was sent that cannot be kept. */
  files: {
    tooLarge:
      'That file is larger than {limit} MB, so I could not keep it. Please send a smaller one, or tell me in words.',
  },

  /** To somebody whom no invitation brought. */
  welcome: {
    greeting:
      'Hello{named, select, yes { {name}} other {}}, this is {company}. If you would like to tell us how a shipment went, please send your order or shipment number. Or simply write what happened.',
    noted:
      'Thank you, we have noted this and pass it on. If it is about an order, please send its number; if you would like to speak to a person, send "human".',
    orderUnknown: 'I could not find that number. Please check it, or simply write what happened.',
    linkUnknown:
      'This link does not work here: it may have expired or belong to somebody else. Please send your order number, or simply write what happened.',
  },

  /** To somebody who waits for a person. */
  waiting: {
    isIn: 'The team is in today until {time} ({zone}).',
    isOut: 'Nobody is in right now: the team is back on {day} at {time} ({zone}).',
    sorry: 'I am sorry: nobody has been able to reply to you yet.',
    kept: 'What you wrote is kept.',
    known: 'What you wrote is kept, and the team knows that you are waiting.',
    goOn: 'To go on with the questions meanwhile, send "continue".',
    continue: 'Continue',
  },

  /** After a complaint was resolved. */
  verification: {
    told: 'Hello{named, select, yes { {name}} other {}}, an update on shipment {shipment}: {told}',
    ask: 'Is this resolved for you?',
    yes: 'Yes, resolved',
    no: 'No, not yet',
    reminder: 'May we ask once more about shipment {shipment}?',
    thanks: 'Thank you for telling us. Glad to hear it is resolved.',
    whatIsLeft: 'I am sorry to hear that. What is still wrong?',
    reopened:
      'Thank you. I have passed it on: the case is open again, and a colleague will reply to you here.',
    unclear: 'To be sure: is this resolved? Please choose "{yes}" or "{no}".',
    late: 'This question is no longer open. If something is still wrong, send "human".',
  },
};

export default en;

export type FlowWords = Translation<typeof en>;
