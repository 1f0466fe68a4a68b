import type { PartialTranslation, Translation } from '../../base/catalogue.ts';

/** What the team reads. */
const en = {
  lights: {
    red: '🔴 red',
    yellow: '🟡 yellow',
    green: '🟢 green',
  },

  states: {
    open: 'open',
    claimed: 'with {name}',
    planned: 'planned',
    reopened: 'reopened',
    resolved: 'resolved, awaiting confirmation',
    verified: 'confirmed by the buyer',
    unverified: 'resolved, not confirmed',
  },

  triggers: {
    'low-score': 'a low score',
    complaint: 'a complaint',
    request: 'a question or a request',
    anger: 'the buyer is angry',
    asked: 'the buyer asked for a person',
    'data-request': 'a question about personal data',
    alarm: 'one of your alarm words',
    crowded: 'many messages in a short time, possibly an auto-reply',
    refused: 'declined the survey',
    unprompted: 'unprompted complaint',
    poison: 'the bot could not process something the buyer sent',
  },

  clocks: {
    firstAnswer: 'first reply',
    plan: 'plan',
    resolution: 'fix',
  },

  repairs: {
    apology: 'apology',
    credit: 'credit',
    replacement: 'replacement',
    explanation: 'explanation',
    other: 'other',
  },

  roles: {
    agent: 'agent',
    manager: 'manager',
    admin: 'admin',
  },

  visitor: 'visitor',
  listSeparator: ', ',
  quote: {
    plain: '“{text}”',
    foreign: '{text} ({language})',
    translated: '{text} ({language}: {translation})',
  },

  card: {
    head: '#{number} {severity} · {state}',
    buyer: '{buyer}, {account} (class {class}) · {shipment}',
    buyerPlain: '{buyer} · {shipment}',
    trigger: 'Why: {trigger}',
    scores: 'Scores: {scores}',
    easeOfHelp: 'ease of getting help',
    chain: '{question}: {links}',
    words: 'Said: {words}',
    takenBack: '[deleted by the buyer]',
    files: '📎 {files}',
    themes: 'About: {themes}',
    owner: 'Owner: {name}',
    nobody: 'Owner: nobody yet',
    escalated: 'Escalated to {names}',
    contact: 'The buyer’s contact: {name}',
    plan: 'Plan: {text}',
    repair: 'Repair: {kind} – {text}',
    reopened: '{count, plural, one {Reopened once} other {Reopened # times}}',
    waiting: 'Waiting for the buyer',
    clock: '{clock} due {time}',
    clockLate: '{clock} was due {time}',
    notes: 'Notes: {count, number}',
    how: '/claim {number} to take it over, then reply with #{number} and your message. /resolve {number} … once it is fixed, /help for the rest.',
    answer: 'Reply',
    answerHint: 'What you write under this card goes to the buyer.',
  },

  /** What a buyer sent, counted by kind. */
  media: {
    photo: '{count, plural, one {# photo} other {# photos}}',
    voice: '{count, plural, one {# voice message} other {# voice messages}}',
    video: '{count, plural, one {# video} other {# videos}}',
    file: '{count, plural, one {# file} other {# files}}',
    other:
      '{count, plural, one {# location, contact or sticker} other {# locations, contacts or stickers}}',
  },

  /** What happens to a case, by what is told of it. */
  told: {
    worsened: '#{number} is now {severity}.{mention}',
    assigned: '#{number} assigned to {mention}.',
    freed:
      '#{number} is unassigned again: its owner no longer has rights here. /claim {number} to take it over.',
    warned: '#{number}: the {clock} is due by {time}.{mention}',
    waits:
      '#{number}: {buyer} has been waiting for {duration}, and nobody has taken over. {why} – /claim {number} to take it over.{mention}',
    breached: '#{number}: the {clock} has been overdue since {time}.{mention}',
    verified: '#{number}: the buyer confirmed that it is resolved. ✅',
    unverified: '#{number}: the buyer has not said whether it is resolved.',
    reopened: '#{number}: the buyer says it is not resolved. Reopened.{mention}',
    askedAgain: '#{number}: the buyer is asking for a person again. Reopened.{mention}',
  },

  mention: {
    for: ' For {names}',
    escalated: ' Escalated to {names}',
  },

  heard: {
    said: '💬 {buyer}: {text}',
    files: '💬 {buyer} sent {count, plural, one {a file} other {# files}}. {text}',
    sent: '📎 {buyer} sent: {files}',
    edited: '✏️ {buyer} edited a message: {text}',
    recalled: '🗑 {buyer} deleted a message.',
    'too-large': '📎 {buyer} sent a file larger than {text} MB. It was not kept.',
    left: '🚫 {buyer} can no longer be reached here.',
    stopped: '🚫 {buyer} does not want any more messages.',
    more: '… {count} more, see /case {number}',
  },

  undelivered: {
    now: '⚠️ Not delivered: “{text}” – {why}',
    waits:
      '⏳ Not delivered yet: “{text}” – {why} It will be sent as soon as the buyer writes again.',
    why: {
      rationed: 'the messenger accepts no more messages until the buyer writes again.',
      unreachable: 'the buyer has blocked the bot or left.',
      refused: 'the messenger refused it.',
      late: 'it could not be sent in time.',
      crowded: 'too many messages are already waiting for this buyer.',
      'in-doubt': 'it is not certain whether it arrived.',
      'not-held': 'the conversation is no longer yours: hand the case back and claim it again.',
    },
  },

  notSent: {
    edited: 'Edits here do not reach the buyer. Please send a new message.',
    claimFirst:
      'Nothing was sent: claim #{number} first (button, or /claim {number}). For a note: /note {number} …',
    oneCase:
      'Nothing was sent: I cannot tell which case you mean. Start your message with the number of one case. For example: {example}',
    heldBy: 'Nothing was sent: {name} has #{number}. For a note: /note {number} …',
    nobodyReachable: 'The conversation of #{number} has no case that can be answered.',
    example: '#12 We have shipped 12 new cartons today.',
  },

  refused: {
    unknown: 'There is no case #{number}. /cases lists the open ones.',
    taken: '{name} has #{number}.',
    'not-claimed': 'Nobody has #{number}.',
    closed: '#{number} is {state}.',
    'not-resolved': '#{number} has not been resolved yet.',
    'no-repair':
      'Say how #{number} was fixed: /resolve {number} {kind} We have … – with one of {kinds}.',
    empty: 'The text is missing. For example: {example}',
    'too-long':
      'That is too long: at most {limit, plural, one {{limit} character} other {{limit} characters}}.',
    'too-many-notes': '#{number} has {limit, plural, one {# note} other {# notes}} already.',
  },

  rights: {
    notStaff:
      'You have no rights here yet ({identity}). {granters} can change that: /grant {identity} agent',
    nobody: 'Nobody has rights here yet. The operator will find a set-up link in the log.',
    anonymous:
      'Nothing was done: you are writing as an anonymous admin or as a channel, so I cannot tell who you are. Turn off “Remain anonymous” in your admin rights, or write as yourself.',
    notAllowed:
      '/{command} needs the role {role} or higher; your role is {own}. {granters} can change that.',
  },

  usage: {
    unknown: 'Unknown command /{command}.{nearest} /help lists everything.',
    nearest: ' Did you mean /{name}? For example: {example}',
    text: '{usage}\n{about}\nFor example: {example}',
    incomplete: '{fault} For example: {example}',
    needsNumber: 'Which case?',
    needsWords: 'The text is missing.',
  },

  people: {
    needed: 'Who? Write the name as /who shows it.',
    unknown: 'I don’t know {person}. /who lists the team.',
    noRights: '{person} has no rights here yet: /grant {person} agent',
    several: 'Several people are called {person}: {people}.',
  },

  list: {
    head: '{count, plural, one {#{plus} case} other {#{plus} cases}}:',
    line: '#{number} {severity} {state} · {buyer} · {due}',
    overdue: 'overdue',
    waiting: 'waiting for the buyer',
    due: '{clock} due {time}',
  },

  strangers: {
    line: '{count, plural, one {# conversation with an uninvited visitor needs attention{red} – /strangers shows it.} other {# conversations with uninvited visitors need attention{red} – /strangers shows them.}}',
    red: ' (🔴 {count, number} red)',
    none: 'No uninvited visitor is waiting.',
    show: 'Show them',
  },

  tasks: {
    kinds: {
      forward: 'forward the link to {who}{about}',
      remind: 'remind {who}{about}',
    },
    who: '{contact} ({account})',
    buyer: 'the buyer',
    about: ' about {shipment}',
    item: 'Task {number}: {what}',
    line: 'Task {number}: {what} · {owner} · {due}',
    ownLine: 'Task {number}: {what} · {due}',
    nobody: 'nobody',
    due: 'due {time}',
    overdue: 'overdue since {time}',
    more: '… {count} more: /tasks',
    news: '{count, plural, one {# new task} other {# new tasks}}:',
    newsHow: '/tasks N shows a task, with the text to send.',
    unknown: 'There is no task {number}. /tasks lists the open ones.',
    doneAlready: 'Task {number} is done already: {name}, {time}.',
    doneWord: 'Task {number} is done already: {name}, {time} – {word}',
    notNeeded: 'Task {number} is no longer needed: {why}.',
    withdrawn: {
      answered: 'the buyer has answered',
    },
  },

  digest: {
    head: 'Your cases today, {name}:',
    headOfTasks: 'Your tasks today, {name}:',
    tasks: 'Tasks:',
    unownedTasks: 'Tasks that nobody on the team owns:',
    open: 'Open: {cases}',
    overdue: 'Overdue: {cases}',
    waiting: 'Waiting for the buyer: {cases}',
    unowned: 'Cases without an owner:',
    weekly: 'The week:',
  },

  history: {
    head: 'History:',
    line: '{time} – {what}',
    note: '📝 {name}, {time}: {text}',
    did: {
      open: 'opened',
      openFor: 'opened and assigned to {to} {why}',
      severity: 'changed from {from} to {to}',
      ownByRule: 'assigned to {to} {why}',
      assign: '{name} assigned it to {to}',
      take: '{name} became the owner',
      free: '{name} unassigned it from {from}',
      claim: '{name} took over the conversation',
      pass: '{name} handed the conversation from {from} to {to}',
      release: '{name} handed the conversation back to the bot',
      fallBack: 'the conversation went back to the bot after a long silence',
      note: '{name} added a note',
      plan: '{name} added a plan',
      answer: '{name} gave the first reply',
      wait: 'waiting for the buyer',
      wakeClocks: 'the buyer replied, the clocks are running again',
      resolve: '{name} resolved it',
      verify: 'the buyer confirmed that it is resolved',
      notVerify: 'the buyer did not say whether it is resolved',
      reopen: 'reopened',
      warn: 'the {to} is due soon',
      call: 'nobody took over, the team was alerted again',
      breach: 'the {to} is overdue',
      miss: 'a message from the bot probably did not reach the buyer',
      escalate: 'escalated to {to}',
    },
    because: {
      shipment: 'as the owner of the shipment',
      theme: 'because of the theme',
      fallback: 'because no department covers it',
    },
  },

  accountFell: '📉 {account}: {question} fell from {before} to {after} ({shipment}).',
  invitation: {
    opened:
      'The invitation for contact {contact} about shipment {shipment} was opened in {by}, but it belongs to {holder}, where it was opened first. Nothing was shown in {by}.\nTo allow it anyway: quayside invite --contact {contact} --shipment {shipment} --release',
    somebody: 'somebody else',
  },

  failed:
    'That did not work. Please check whether anything has changed, then try again. The operator will find the reason in the log.',
  /** The commands of staff, in the order of `/help` and of the menus. Each has its file in `commands/`. */
  commands: {
    report: {
      usage: 'report [period] [by …] [where …]',
      about: 'Report',
      example: '/report last 30d by product where class=A',
    },
    cases: {
      usage: 'cases [mine|red|yellow|overdue]',
      about: 'Open cases',
      example: '/cases red',
      none: 'No open cases. 🎉',
      noneOf: 'None.',
      filters: {
        all: 'all',
        mine: 'mine',
        red: 'red',
        yellow: 'yellow',
        overdue: 'overdue',
      },
    },
    case: {
      usage: 'case N',
      about: 'Everything about one case',
      example: '/case 12',
    },
    find: {
      usage: 'find words',
      about: 'Search what buyers said',
      example: '/find wet carton',
      none: 'Nothing found for “{words}”.',
      said: 'Mentioned unprompted:',
      inCase: '{time} · case #{number} · {buyer}: {text}',
      inTalk: '{time} · conversation of {buyer}: {text}',
      by: '{buyer} ({about})',
    },
    who: {
      usage: 'who',
      about: 'Who is on the team, and their open cases',
      example: '/who',
      line: '{name} · {role} · {identity}',
      cases: ' · {count, number}{plus} open',
    },
    tasks: {
      usage: 'tasks [mine|N|done N text]',
      about: 'Tasks of colleagues, with texts ready to send',
      example: '/tasks done 12 they call back on Friday',
      head: '{count, plural, one {#{plus} task} other {#{plus} tasks}}:',
      none: 'No open tasks. 🎉',
      noneOf: 'None.',
      needsNumber: 'Which task?',
      owner: 'Owner: {owner}',
      ofCase: 'Case: #{number}',
      textFollows: 'The text to send follows as a message of its own.',
      how: '/tasks done {number} closes it; what you write behind the number is kept.',
      closed: 'Task {number} is done.',
      close: 'Done',
      /** What closes a task, with `|` between two words for it. */
      done: 'done',
      /** What people write before the number. */
      task: 'task',
      filters: {
        all: 'all',
        mine: 'mine',
      },
    },
    asks: {
      usage: 'asks [today|week|pause|resume]',
      about: 'Whom the program has asked and will ask',
      example: '/asks week',
      filters: {
        today: 'today',
        week: 'week',
        pause: 'pause',
        resume: 'resume',
      },
    },
    why: {
      usage: 'why N | contact shipment',
      about: 'Why somebody was asked, or was not',
      example: '/why 3',
      needsLine: 'Which line of /asks, or which contact and shipment?',
      noList: 'There is no list here yet: write /asks first, then /why with the number of a line.',
      noLine:
        '{count, plural, =0 {The last /asks here has no lines.} one {The last /asks here has only one line; {number} is not there.} other {The last /asks here has # lines; {number} is not there.}}',
      gone: 'This is not asked any more: the contact or the shipment is not there, or the survey has changed.',
      unknownContact: 'Nobody at the account of {shipment} has the id or the name “{contact}”.',
      unknownShipment: 'No shipment has the id or the number “{shipment}”.',
      elsewhere: '{shipment} did not go to the account of {contact}.',
      several: '{count, number} of them may be meant. Please write the ids: {ways}',
    },
    strangers: {
      usage: 'strangers [N]',
      about: 'Uninvited visitors who have no card yet',
      example: '/strangers 12',
      how: '/strangers N posts the card here.',
      open: 'Open #{number}',
      done: 'The card of #{number} is here.',
    },
    claim: {
      usage: 'claim N',
      about: 'Take over a conversation from the bot',
      example: '/claim 12',
      button: 'Claim',
      done: '#{number} is yours. What you write under the card goes to the buyer; /release {number} hands the conversation back to the bot.',
    },
    release: {
      usage: 'release N',
      about: 'Hand a conversation back to the bot',
      example: '/release 12',
      button: 'Hand back',
      done: '#{number}: the conversation is back with the bot.',
    },
    assign: {
      usage: 'assign N who',
      about: 'Assign a case to a colleague',
      example: '/assign 12 Li Wei',
      button: 'Assign',
      how: 'Who should take it? /assign {number} {example}',
      done: 'Done.',
      me: 'me',
      to: 'to',
    },
    plan: {
      usage: 'plan N text',
      about: 'Say what will be done, and by when',
      example: '/plan 12 Replacement leaves on Friday with the next vessel',
      done: '#{number}: plan saved.',
    },
    note: {
      usage: 'note N text',
      about: 'Add a note that the buyer does not see',
      example: '/note 12 The forwarder admits the mistake',
      button: 'Note',
      how: 'Only the team sees a note: /note {number} called the forwarder',
      done: '#{number}: note saved. Only the team sees it.',
    },
    resolve: {
      usage: 'resolve N repair text',
      about: 'Close a case and say how it was fixed',
      example: '/resolve 12 replacement We have shipped 12 new cartons today.',
      button: 'Resolve',
      how: 'How was it fixed? /resolve {number} replacement We have shipped 12 new cartons. – one of {kinds}, then the message for the buyer.',
      done: '#{number}: resolved. The buyer will be told and asked to confirm.',
    },
    say: {
      usage: 'say name N',
      about: 'Send a saved reply',
      example: '/say we-are-checking 12',
      none: 'There is no saved reply “{name}”. Available: {names}.',
      noReplies: 'No saved replies are set up (replies in TEAM_FILE).',
      done: 'Sent to {buyer}: {text}',
    },
    digest: {
      usage: 'digest on|off|time',
      about: 'When the daily list is posted here',
      example: '/digest 08:30',
      on: 'The daily list will be posted here at {time}.',
      off: 'The daily list is no longer posted here.',
      how: '/digest on, /digest off or a time such as /digest 08:30',
    },
    grant: {
      usage: 'grant who agent|manager|admin|none [name]',
      about: 'Set what a colleague may do',
      example: '/grant slack:U0123 agent Li Wei',
      granted: {
        agent: '{name} is now an agent.',
        manager: '{name} is now a manager.',
        admin: '{name} is now an admin.',
      },
      revoked: '{name} no longer has any rights.',
      frees: ' Unassigned again: {cases}.',
      lastAdmin: 'There must be at least one admin.',
      nothing: 'none',
    },
    setup: {
      usage: 'setup code',
      about: 'Become the first admin, with the code from the log',
      example: '/setup code',
      done: 'You’re an admin now. Use /grant to give others their rights; colleagues without rights are told what to ask for when they try a command.',
      wrong: 'That code does not match the one in the log.',
      ended:
        'That code no longer works: it was used, or is more than a day old. A restart logs a new one.',
      over: 'There is already an admin: {granters}.',
    },
    id: {
      usage: 'id',
      about: 'The ids of this chat and of you, for the settings',
      example: '/id',
      chat: 'This chat is {chat}.',
      unlisted: 'This chat is {chat}; add it to TEAM_CHANNELS.',
      person: 'You are {identity}.',
    },
    help: {
      usage: 'help',
      about: 'Help',
      example: '/help',
      asked: 'help',
      head: 'What you can do here:',
      line: '/{usage} – {about}',
    },
  },
};

export default en;
export type TeamMessages = Translation<typeof en>;
/** Another language: what it does not have is said in English. */
export type TeamTranslation = PartialTranslation<typeof en>;
