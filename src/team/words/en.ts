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
    resolved: 'resolved, the buyer is being asked',
    verified: 'confirmed by the buyer',
    unverified: 'resolved, not confirmed',
  },

  triggers: {
    'low-score': 'a low score',
    complaint: 'a complaint',
    request: 'a question or a request',
    anger: 'the buyer is angry',
    asked: 'the buyer asks for a person',
    'data-request': 'the buyer asks about their data',
    alarm: 'an alarm word of yours',
    crowded: 'many messages in a short time, perhaps an automatic answer',
    refused: 'declined the survey',
    unprompted: 'unprompted complaint',
    poison: 'the bot could not process what the buyer did',
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
    takenBack: '[taken back by the buyer]',
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
    how: '/claim {number} takes it over; then #{number} and your words answer the buyer. /resolve {number} … when it is done, /help for the rest.',
    answer: 'Answer',
    answerHint: 'What you write under this card goes to the buyer.',
  },

  /** What a buyer sent, counted by kind. */
  media: {
    photo: '{count, plural, one {# photo} other {# photos}}',
    voice: '{count, plural, one {# voice message} other {# voice messages}}',
    video: '{count, plural, one {# video} other {# videos}}',
    file: '{count, plural, one {# file} other {# files}}',
    other:
      '{count, plural, one {# place, contact or sticker} other {# places, contacts or stickers}}',
  },

  /** What happens to a case, by what is told of it. */
  told: {
    worsened: '#{number} has become {severity}.{mention}',
    assigned: '#{number} assigned to {mention}.',
    freed:
      '#{number} is free again: the person who had it has no rights here any more. /claim {number} takes it over.',
    warned: '#{number}: the {clock} is due by {time}.{mention}',
    waits:
      '#{number}: {buyer} has been waiting for {duration}, and nobody has taken over. {why} – /claim {number} takes it over.{mention}',
    breached: '#{number}: the {clock} has been overdue since {time}.{mention}',
    verified: '#{number}: the buyer confirms that it is solved. ✅',
    unverified: '#{number}: the buyer has not said whether it is solved.',
    reopened: '#{number}: the buyer says that it is not solved. It is open again.{mention}',
    askedAgain: '#{number}: the buyer asks for somebody. It is open again.{mention}',
  },

  mention: {
    for: ' For {names}',
    escalated: ' Escalated to {names}',
  },

  heard: {
    said: '💬 {buyer}: {text}',
    files: '💬 {buyer} sent {count, plural, one {a file} other {# files}}. {text}',
    sent: '📎 {buyer} sent: {files}',
    edited: '✏️ {buyer} has changed it to: {text}',
    recalled: '🗑 {buyer} has taken a message back.',
    'too-large': '📎 {buyer} sent a file of more than {text} MB: it is not kept.',
    left: '🚫 {buyer} cannot be reached here any more.',
    stopped: '🚫 {buyer} wants no more messages.',
    more: '… {count} more, see /case {number}',
  },

  undelivered: {
    now: '⚠️ Not delivered: “{text}” – {why}',
    waits: '⏳ Not delivered yet: “{text}” – {why} It will be sent as soon as the buyer writes.',
    why: {
      rationed: 'the messenger takes no more messages until the buyer writes.',
      unreachable: 'the buyer has blocked the bot or left.',
      refused: 'the messenger refused it.',
      late: 'it could not be sent in time.',
      crowded: 'too many messages are waiting for this buyer already.',
      'in-doubt': 'nobody knows whether it arrived.',
      'not-held': 'the conversation is no longer yours: give the case back and claim it again.',
    },
  },

  notSent: {
    edited: 'A change here does not reach the buyer; please send a new message.',
    claimFirst:
      'Nothing was sent: claim #{number} first (button, or /claim {number}). For a note: /note {number} …',
    oneCase:
      'Nothing was sent: I cannot tell which case is meant. Words for a buyer begin with the number of one case. For example: {example}',
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
    empty: 'Some words are missing. For example: {example}',
    'too-long':
      'That is too long: at most {limit, plural, one {{limit} character} other {{limit} characters}}.',
    'too-many-notes': '#{number} has {limit, plural, one {# note} other {# notes}} already.',
  },

  rights: {
    notStaff:
      'You have no rights here yet ({identity}). {granters} can change that: /grant {identity} agent',
    nobody: 'Nobody has rights here yet. The operator finds a set-up link in its log.',
    anonymous:
      'The messenger does not tell me who you are: you write as an anonymous admin or as a channel. Nothing was done. Turn “Remain anonymous” off in your admin rights, or write as yourself.',
    notAllowed:
      '/{command} is for {role} and above; your role is {own}. {granters} can change that.',
  },

  usage: {
    unknown: 'Unknown command /{command}.{nearest} /help lists everything.',
    nearest: ' Did you mean /{name}? For example: {example}',
    text: '{usage}\n{about}\nFor example: {example}',
    incomplete: '{fault} For example: {example}',
    needsNumber: 'Which case?',
    needsWords: 'Some words are missing.',
  },

  people: {
    needed: 'Who? Name the person as /who does.',
    unknown: 'I do not know {person}. /who lists the staff.',
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
    line: '{count, plural, one {# conversation of somebody without an invitation needs the team{red} – /strangers shows it.} other {# conversations of people without an invitation need the team{red} – /strangers shows them.}}',
    red: ' (🔴 {count, number} red)',
    none: 'Nobody without an invitation is waiting for a card.',
    show: 'Show them',
  },

  digest: {
    head: 'Your cases today, {name}:',
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
      take: '{name} made it their own',
      free: '{name} took it from {from}',
      claim: '{name} took over the conversation',
      pass: '{name} handed the conversation from {from} to {to}',
      release: '{name} handed the conversation back to the bot',
      fallBack: 'after a long silence the conversation went back to the bot',
      note: '{name} added a note',
      plan: '{name} made a plan',
      answer: '{name} gave the first reply',
      wait: 'waiting for the buyer',
      wakeClocks: 'the buyer wrote, the clocks run again',
      resolve: '{name} resolved it',
      verify: 'the buyer confirmed that it is solved',
      notVerify: 'the buyer did not say whether it is solved',
      reopen: 'reopened',
      warn: 'the {to} is due soon',
      call: 'nobody has taken over: the team was called again',
      breach: 'the {to} is overdue',
      miss: 'a message of the bot did not reach the buyer, as far as is known',
      escalate: 'escalated to {to}',
    },
    because: {
      shipment: 'as the owner of the shipment',
      theme: 'by theme',
      fallback: 'since no department answers for it',
    },
  },

  accountFell: '📉 {account}: {question} fell from {before} to {after} ({shipment}).',
  invitation: {
    opened:
      'The invitation of contact {contact} about shipment {shipment} was opened in {by}, but it belongs to {holder}, where it was opened first. Nothing was told there.\nIf that is right all the same: quayside invite --contact {contact} --shipment {shipment} --release',
    somebody: 'somebody else',
  },

  failed:
    'That did not work. Please check whether anything has changed, and try again; the operator finds the reason in its log.',
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
      said: 'Said without being asked:',
      inCase: '{time} · case #{number} · {buyer}: {text}',
      inTalk: '{time} · conversation of {buyer}: {text}',
      by: '{buyer} ({about})',
    },
    who: {
      usage: 'who',
      about: 'Who is on the team, and with how many cases',
      example: '/who',
      line: '{name} · {role} · {identity}',
      cases: ' · {count, number}{plus} open',
    },
    strangers: {
      usage: 'strangers [N]',
      about: 'People without an invitation who have no card yet',
      example: '/strangers 12',
      how: '/strangers N puts the card of one here.',
      open: 'Open #{number}',
      done: '#{number} has its card here.',
    },
    claim: {
      usage: 'claim N',
      about: 'Take a conversation over from the bot',
      example: '/claim 12',
      button: 'Claim',
      done: '#{number} is yours. What you write under the card goes to the buyer; /release {number} hands the conversation back to the bot.',
    },
    release: {
      usage: 'release N',
      about: 'Give a conversation back to the bot',
      example: '/release 12',
      button: 'Give back',
      done: '#{number}: the conversation is back with the bot.',
    },
    assign: {
      usage: 'assign N who',
      about: 'Give a case to a colleague',
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
      done: '#{number}: the plan is noted.',
    },
    note: {
      usage: 'note N text',
      about: 'Keep a note that the buyer does not see',
      example: '/note 12 The forwarder admits the mistake',
      button: 'Note',
      how: 'A note stays in the team: /note {number} called the forwarder',
      done: '#{number}: noted. It stays in the team.',
    },
    resolve: {
      usage: 'resolve N repair text',
      about: 'Close a case with what was done',
      example: '/resolve 12 replacement We have shipped 12 new cartons today.',
      button: 'Resolve',
      how: 'What was done? /resolve {number} replacement We have shipped 12 new cartons. – one of {kinds}, then the words that the buyer will read.',
      done: '#{number}: resolved. The buyer will be told and asked.',
    },
    say: {
      usage: 'say name N',
      about: 'Send a saved reply',
      example: '/say we-are-checking 12',
      none: 'There is no saved reply “{name}”. There are: {names}.',
      noReplies: 'No saved replies are set up (replies in TEAM_FILE).',
      done: 'Sent to {buyer}: {text}',
    },
    digest: {
      usage: 'digest on|off|time',
      about: 'When the daily list comes here',
      example: '/digest 08:30',
      on: 'The daily list comes at {time}.',
      off: 'No daily list here any more.',
      how: '/digest on, /digest off or a time such as /digest 08:30',
    },
    grant: {
      usage: 'grant who agent|manager|admin|none [name]',
      about: 'Say what a colleague may do',
      example: '/grant slack:U0123 agent Li Wei',
      granted: {
        agent: '{name} is now an agent.',
        manager: '{name} is now a manager.',
        admin: '{name} is now an admin.',
      },
      revoked: '{name} has no rights any more.',
      frees: ' Free again: {cases}.',
      lastAdmin: 'There must be at least one admin.',
      nothing: 'none',
    },
    setup: {
      usage: 'setup code',
      about: 'Become the first admin, with the code from the log',
      example: '/setup code',
      done: 'You’re an admin now. /grant gives others their rights; a stranger who writes a command is told what to ask for.',
      wrong: 'That code is not the one in the log.',
      ended: 'That code has ended: it was used, or is older than a day. A restart logs a new one.',
      over: 'There is an admin already: {granters}.',
    },
    id: {
      usage: 'id',
      about: 'This chat and you, as settings name them',
      example: '/id',
      chat: 'This chat is {chat}.',
      unlisted: 'This chat is {chat}; put it into TEAM_CHANNELS.',
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
