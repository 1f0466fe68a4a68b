import type { PartialTranslation, Translation } from '../../base/catalogue.ts';

/** Why somebody is asked, is not asked yet, or is never asked: what each rule says. */
const en = {
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
