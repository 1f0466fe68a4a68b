import type { PartialTranslation, Translation } from '../../base/catalogue.ts';

/** What is said to staff about asks: what came of them, and what each rule says. */
const en = {
  /** Whom a line or a story is about. */
  about: '{person} about {shipment}',
  person: '{contact} ({account})',
  ways: {
    chat: 'by chat',
    task: 'by task',
    hand: 'by hand',
  },
  news: 'news of the delay, {way}',

  /** What has come of a plan. */
  states: {
    planned: 'planned',
    waiting: 'waiting',
    asked: 'asked, not opened yet',
    reminded: 'reminded, not opened yet',
    opened: 'opened',
    started: 'answering',
    complete: 'answered',
    partial: 'answered in part',
    refused: 'declined',
    expired: 'never opened',
    skipped: 'not asked',
    unreachable: 'not reached',
  },
  /** Why a plan came into a state. */
  steps: {
    made: 'contact and shipment became known',
    rules: 'as the rules say',
    'by-carrier':
      '{carrier, select, chat {in a chat} task {by a task for the owner of the account} other {by {carrier}}}',
    'by-hand': 'with an invitation that was made by hand',
    'carrier-refused':
      '{carrier, select, chat {not in a chat} task {not by a task} other {not by {carrier}}}: {why}',
    'put-off':
      '{why, select, windows {somebody else of the account was asked at the same moment} busy {the chat was not free} other {a pause is made up for over some days}}',
    'not-opened': 'nobody opened it in time',
    opened: 'the invitation was opened',
    answers: 'the first answer came',
    ended: '{end}',
    gone: 'the contact or the shipment is not there any more',
  },
  /** Why a way did not work. */
  refusals: {
    'no-chat': 'there is no chat',
    gone: 'there is nothing to send any more',
    lost: 'the message was lost on its way',
    stopped: 'they want no messages there',
    unreachable: 'they cannot be reached there',
  },
  /** How a response ended. */
  ends: {
    complete: 'all questions are answered',
    idle: 'they fell silent',
    stopped: 'they stopped',
    refused: 'they do not want to be asked',
    'handed-over': 'a colleague took over',
    unreachable: 'they cannot be reached any more',
  },
  story: {
    head: '{about}: {outcome}',
    now: 'to be asked now, {way}',
    later: 'not before {time}',
    never: 'not to be asked',
    asked: '{state} ({way})',
    underWay: 'being asked at this moment, {way}',
    policy: 'policy "{policy}", arm "{arm}", {country}, {timeZone}',
    noPolicy: '{country}, {timeZone}',
    steps: 'What has happened:',
    step: '{time} – {state}: {why}',
    late: 'Asked {days} days after {isEstimate, select, yes {the estimated arrival} other {the arrival}} on {day}; the arm says {planned}.',
    held: 'Held until {time}, since asks that a pause held up are spread.',
    refusals: 'Did not work: {ways}.',
    answers: '{answers, plural, one {# answer} other {# answers}}, the last to “{last}”.',
    score: 'Overall: {percent}% of the best score.',
    rulesNow: 'What the rules say now:',
    rulesThen: 'What the rules said when it was decided:',
    until: '{rule}, until {time}',
  },

  /** The list of a day or a week. */
  list: {
    today: 'Asks on {day} ({timeZone})',
    week: 'Asks from {day} to {to} ({timeZone})',
    asked: 'Asked:',
    planned: 'To be asked:',
    line: '{number}. {time} · {about} · {rest}',
    obstacle: '{way}, until then: {obstacle}',
    more: '… and {count, number} more',
    none: 'Nobody was asked, and nobody is to be asked.',
    waiting: 'Waiting: {count, number}',
    skipped: 'Not asked: {count, number}',
    count: '{count, number} × {reason}',
    noReason: 'no reason',
    how: '/why N tells the whole story of a line.',
  },

  pause: {
    running: 'Asks are made by the policy "{policy}".',
    paused: 'No asks are made: {by} stopped them, {time}.',
    began: 'From now on no asks are made.',
    already: 'They were stopped before.',
    meanwhile: 'Nobody is asked, reminded or told of a delay meanwhile. Answers are taken as ever.',
    how: '{command} lets them go on: {next}',
    spread:
      '{days, plural, =0 {asks that were missed are made at once.} one {asks that were missed are spread over up to # day.} other {asks that were missed are spread over up to # days.}}',
    resumed: 'Asks are made again. {by} had stopped them, {time}.',
    resumedNext: 'Next: {next}',
    notPaused: 'Asks were not stopped.',
  },

  /** What keeps somebody from being asked, in a list with counts. */
  obstacles: {
    'asked-before': 'asked about this shipment before',
    basis: 'nothing allows us to ask in their country',
    stopped: 'wants no messages',
    unreachable: 'cannot be reached',
    role: 'in a role that is not asked',
    sample: 'not in the sample',
    case: 'a case is open on the shipment',
    delayed: 'delayed on its way',
    news: 'the delay is over',
    arrival: 'not known to have arrived',
    delay: 'arrived too recently',
    'contact-window': 'the person was asked lately',
    'account-window': 'the account was asked often enough',
    survey: 'in another survey',
    backlog: 'spread over some days after a pause',
    carrier: 'no way to ask',
    hours: 'outside working time at their place',
    freshness: 'arrived too long ago',
  },
  rules: {
    'asked-before': {
      go: 'not asked about this shipment before',
      skip: '{before, select, opened {has opened the invitation} other {was invited before}}',
    },
    basis: {
      go: 'may be asked in their country',
      skip: 'nothing allows us to ask in {country}; the last shipment left on {lastShippedOn}',
    },
    stopped: { go: 'has not asked us to stop', skip: 'wants no messages' },
    unreachable: { go: 'can be reached', skip: 'cannot be reached in any messenger' },
    role: { go: 'is in a role that is asked', skip: 'nobody in the role "{role}" is asked' },
    sample: { go: 'is in the sample', skip: 'is not among the {percent}% who are asked' },
    case: {
      go: 'no case is open on the shipment',
      wait: 'case #{case} is open on the shipment',
      skip: 'case #{case} has been open on the shipment for too long',
    },
    delayed: {
      go: 'no delay is known',
      wait: '{delay, select, delay {is delayed} other {was rolled over to a later vessel}} and has not arrived',
      waitExpected:
        '{delay, select, delay {is delayed} other {was rolled over to a later vessel}} and is expected on {expectedOn}',
    },
    news: {
      go: 'the delay is still news',
      skip: 'the delay is over, or something else is known by now',
    },
    arrival: {
      go: 'arrived on {arrivedOn}',
      goEstimated:
        'should have arrived on {estimate}, {transitDays, plural, one {# day} other {# days}} after it left',
      wait: 'arrives on {arrivedOn}',
      waitEstimated:
        'should arrive on {estimate}, {transitDays, plural, one {# day} other {# days}} after it left',
      waitUnknown: 'no arrival is known, nor how long goods take on this lane',
      skip: 'left on {shippedOn}, and no arrival has become known',
    },
    delay: {
      go: '{days, plural, =0 {to be asked on the day of the arrival} one {# day after the arrival is over} other {# days after the arrival are over}} ({arm})',
      wait: '{days, plural, one {# day after the arrival} other {# days after the arrival}} ({arm})',
    },
    'contact-window': {
      go: 'has not been asked lately',
      wait: 'was asked within the last {days, plural, one {# day} other {# days}}',
    },
    'account-window': {
      go: 'the account has not been asked too often',
      wait: 'the account was asked {asks, plural, one {once} other {# times}} within {days, plural, one {# day} other {# days}}',
    },
    survey: { go: 'is in no other survey', wait: 'is in another survey' },
    backlog: {
      go: 'no pause has to be made up for',
      wait: 'after a pause, asks are spread over some days',
    },
    carrier: {
      go: '{carrier, select, chat {in a chat that they have with us} other {by a task for the owner of the account}}',
      skip: 'there is no way to ask',
    },
    hours: {
      go: 'it is a working hour at their place',
      wait: 'it is outside working hours at their place',
      waitWeekend: 'it is a weekend at their place',
      waitHoliday: 'it is a holiday at their place: {holiday}',
    },
    freshness: {
      go: 'the shipment is fresh in mind',
      skip: 'the arrival would be {days, plural, one {# day} other {# days}} ago',
    },
  },
};

export default en;

export type AskingWords = Translation<typeof en>;

export type AskingTranslation = PartialTranslation<AskingWords>;
