import type { Translation } from '../../base/catalogue.ts';

const en = {
  /** What buyers speak about, by its key. */
  themes: {
    quality: 'quality',
    design: 'design',
    delivery: 'delivery',
    packaging: 'packaging',
    service: 'service',
    price: 'price',
    accuracy: 'correct goods',
    aftersales: 'after-sales',
    documents: 'documents',
    authenticity: 'authenticity',
    ordering: 'ordering',
    loyalty: 'loyalty',
  },

  /** Questions by their key; one that is not listed is shown by its key. */
  questions: {
    overall: 'overall',
    quality: 'product quality',
    timeliness: 'timeliness',
    communication: 'communication',
    documents: 'documents',
    reliability: 'reliability',
    assurance: 'assurance',
    tangibles: 'tangibles',
    empathy: 'empathy',
    responsiveness: 'responsiveness',
    recommend: 'recommendation',
    effort: 'effort',
    open: 'own words',
    problems: 'what went wrong',
    expectation: 'against expectations',
  },

  /** What can be chosen, by its key; an option of the operator's own is shown by its key. */
  options: {
    better: 'better than expected',
    'as-expected': 'as expected',
    worse: 'worse than expected',
    late: 'late delivery',
    damaged: 'damaged goods',
    'wrong-goods': 'wrong goods',
    missing: 'missing goods',
    defects: 'product defects',
    packing: 'packaging',
    papers: 'errors in documents',
    service: 'service and communication',
  },

  report: {
    title: 'Buyer feedback',
    comparedWith: 'compared with',
    empty: 'No buyer answered in this period. Try a longer one, or send some invitations first.',
    counts: 'Responses: {n, number}, shipments: {shipments, number}',
    ends: {
      complete: 'complete',
      idle: 'went quiet',
      stopped: 'stopped',
      refused: 'refused',
      'handed-over': 'handed to a person',
      unreachable: 'unreachable',
      open: 'still open',
    },
    medianTime: 'Median time to complete: {minutes} min {seconds} s',
    unverified: 'without a signed invitation: {n, number}',
    unusable: 'scores outside their scale, not counted: {n, number}',
    /** Between two statements on one line. */
    separator: '; ',
    scores: 'Scores',
    interval: 'n={n, number}, 95% interval {interval}',
    noInterval: 'n={n, number}, too few or too alike for an interval',
    noAnswers: 'no answers',
    csat: 'share who answered {second} or {top} on a scale of {from} to {top}',
    csatMixed: 'share who chose one of the top two answers on their scale',
    mean: 'mean {mean}',
    nps: '% promoters ({promoters}) minus % detractors ({detractors}); −100 to +100',
    npsMixed: '% promoters minus % detractors; −100 to +100',
    npsCounts:
      'promoters {promoters, number}, passives {passives, number}, detractors {detractors, number}',
    ces: 'share who found it easy: effort {from} or {second} out of {top} (low is easy)',
    cesMixed: 'share who found it easy: one of the two lowest effort scores on their scale',
    meanEffort: 'mean effort {mean} ({interval})',
    rise: '▲ up from {before} (n={n, number})',
    fall: '▼ down from {before} (n={n, number})',
    noClearChange: 'no clear change from {before} (n={n, number})',
    noComparison: 'nothing to compare with: no answers in the previous period',
    /** How to read the figures, at the end. */
    note: 'n: answers counted. Interval: where the true figure plausibly lies. We report a change only where its 95% interval excludes zero.',
    dimensions: 'Dimensions',
    dimensionsMeaning: 'mean score with its 95% interval',
    notApplicable: 'not applicable: {n, number} ({share})',
    seldomApplies: 'is it worth asking?',
    choices: 'Choices',
    choicesMeaning: 'share of the answers that chose it, with its 95% interval',
    choice: '{count, number} of {n, number}, {interval}',
    noneChosen: 'none of these',
    rootCauses: 'Root causes',
    rootCausesMeaning: 'from {n, plural, one {# "why" chain} other {# "why" chains}}',
    unread: 'no clear cause: {n, number}',
    more: '{n, number} more',
    quote: '“{text}”',
    themes: 'Themes',
    themesMeaning:
      'of {n, plural, one {# response} other {# responses}} with comments; one can mention several',
    feelings: 'mentions: {negative, number} negative, {positive, number} positive',
  },

  /** What stands above a report: how things are in one sentence, and what changed. */
  summary: {
    responses: '{n, plural, one {# response} other {# responses}}',
    satisfaction: 'satisfaction {share}',
    /** Behind a figure: what it was in the time that it is compared with. */
    before: ' (before: {before})',
    lowest: 'lowest: {name} {mean} of {top}',
    openCases: '{n, plural, one {# case open} other {# cases open}}',
    late: ', {n, number} past a deadline',
    worse: 'Got worse',
    better: 'Got better',
    unchanged: 'No figure has clearly changed.',
    names: {
      csat: 'satisfaction (CSAT)',
      nps: 'recommendation (NPS)',
      ces: 'ease (CES)',
    },
  },

  /** What a report was asked for, and how its parts are called. */
  scope: {
    only: 'only {conditions}',
    /** Behind the conditions: how many responses they leave of all. */
    outOf: ' – {n, number} of {all, plural, one {# response} other {# responses}}',
    by: 'By {name}',
    unknown: 'unknown',
    further: '{n, number} more',
    /** Above the parts of which too few gave a score. */
    tooFew: 'Fewer than {needed, number} scores:',
    good: 'good',
    veryLoyal: 'very loyal',
    names: {
      product: 'product',
      country: 'country',
      account: 'account',
      class: 'class',
      channel: 'channel',
      dimension: 'dimension',
      month: 'month',
    },
  },

  /** Everybody who was to be asked, by what came of it. */
  asked: {
    title:
      'Asked: {asked, number} of {plans, plural, one {# planned survey} other {# planned surveys}}',
    /** How many of a group, and which states they are in. */
    group: '{name} {n, number}: {states}',
    groups: {
      answered: 'answered',
      underWay: 'under way',
      notYet: 'not asked yet',
      noResult: 'no result',
    },
    states: {
      planned: 'planned',
      waiting: 'waiting',
      asked: 'asked',
      reminded: 'reminded',
      opened: 'opened',
      started: 'started',
      complete: 'complete',
      partial: 'partial',
      refused: 'refused',
      expired: 'expired',
      skipped: 'skipped',
      unreachable: 'unreachable',
    },
    responseRate: 'response rate {share}, 95% interval {interval}',
    /** Started and not complete; below it, behind which question. */
    unfinished: 'stopped or still answering: {n, number}',
    after: 'after “{question}”: {n, number}',
    beforeFirst: 'before the first answer: {n, number}',
  },

  /** What of a request was not understood, and what would be. */
  request: {
    noPeriod: '"{written}" is not a period.',
    noBreakdown: '"{written}" cannot follow "by".',
    noSegment: '"{written}" cannot follow "where".',
    oddWord: '"{written}" makes no sense here; a condition is a name, = and a value.',
    unknownValue: 'Nothing matches {condition}.',
    near: ' Did you mean "{near}"?',
    nearValue: ' Did you mean {conditions}?',
    example:
      'Write [period] [by …] [where …] [against last year], for example: last quarter by product where class=A',
    periods:
      'Periods: 30d, 12w, this month, last quarter, this year, 2026-10, 2026-Q3, 2026-10-01..2026-10-31',
    breakdowns: 'By: {names}',
    segments: 'Where: {names}, as in country=DE product="steel pipes"',
    listSeparator: ', ',
    names: {
      product: 'product',
      country: 'country',
      account: 'account',
      class: 'class',
      channel: 'channel',
      dimension: 'dimension',
      month: 'month',
    },
  },

  /** How the cases of a period were dealt with. */
  cases: {
    cases: 'Cases · opened in this period: {n, number}',
    lights: 'red {red, number}, yellow {yellow, number}, green {green, number}',
    open: 'still open {all, number}, of these red {red, number}',
    missed: 'missed a deadline {breached, number}, reopened {reopened, number}',
    firstAnswer: 'median time to first reply: {hours} h',
    resolution: 'median time to resolution: {hours} h',
    slow: 'took more than 72 hours: {share} (n={n, number})',
    recovered: 'confirmed solved by the buyer: {share} (n={n, number})',
  },

  /** What buyers said that nobody had asked for. */
  feedback: {
    title: 'Mentioned unprompted',
    remarks: '{n, plural, one {# remark} other {# remarks}}',
    people: '{n, plural, one {# person} other {# people}}',
    /** When it was said, with how often. */
    moments: {
      'during-survey': 'during the survey: {n, number}',
      'after-end': 'after the survey: {n, number}',
      'no-invitation': 'without an invitation: {n, number}',
      'with-person': 'to a colleague: {n, number}',
      unknown: 'at an unknown time: {n, number}',
    },
    /** How many remarks feel so. */
    feelings: {
      negative: 'negative {n, number}',
      mixed: 'mixed {n, number}',
      neutral: 'neutral {n, number}',
      positive: 'positive {n, number}',
    },
    /** How many remarks speak of a theme, and how they feel about it. */
    theme: '{theme} {n, number} (negative {negative, number}, positive {positive, number})',
    opened: 'cases opened because of this: {n, number}',
    /** Behind a quote: where it is dealt with. */
    inCase: 'case {number}',
  },

  /** What lies behind the scores. */
  causes: {
    title: 'Causes',
    empty: 'Nobody gave a reason in this period.',
    trees: 'Answer → why → why',
    chains: 'chains: {n, number}',
    /** Chains whose answers are no idea or too general. */
    unnamed: 'no cause named: {n, number}',
    /** A quote in another language than the report’s. */
    foreign: '{quote} ({language})',
    facets: {
      dimension: 'By dimension',
      product: 'By product',
      lane: 'By lane',
      account: 'By account',
      forwarder: 'By forwarder',
      factory: 'By factory',
      inspector: 'By inspector',
    },
    unprompted: 'Mentioned unprompted · share of responses with comments',
    explained: 'Scores, and the comments that explain them',
    systemic: 'Systemic or one-off · exact binomial test, false positives limited to 5%',
    baseline:
      'Bad scores in the previous period: {share} of {n, plural, one {# response} other {# responses}}.',
    systemicRow: '{name}: {hits, number} of {n, number} bad ({share}) · systemic, p {p}',
    noneSystemic: 'Nothing is clearly systemic.',
    oneOff: 'one-off: {n, number}',
    tooFewBefore: '{needed, number} answers needed in the previous period, {n, number} available.',
    decline: 'Accounts in slow decline · Mann-Kendall test, false positives limited to 5%',
    declineRow: '{name}: {change} of the scale over {n, number} scores, p {p}',
    noDecline: 'No clear decline; accounts with enough scores: {n, number}.',
    haste: 'Rushed answers',
    hasteRow:
      'all scores the same: {equal, number}, faster than anyone can read: {fast, number}, out of {n, number} checked; all are counted',
    /** A cause of no theme and no class. */
    other: 'other',
    /** The classes of causes. */
    classes: {
      supplier: 'supplier',
      material: 'material',
      template: 'template',
      'document-error': 'document error',
      inspection: 'inspection',
      'packing-method': 'packing method',
      loading: 'loading',
      approval: 'approval',
      booking: 'booking',
      carrier: 'carrier',
      customs: 'customs',
      payment: 'payment',
      'price-policy': 'pricing policy',
      training: 'training',
      staffing: 'staffing',
      capacity: 'capacity',
      planning: 'planning',
      communication: 'communication',
      procedure: 'procedure',
      system: 'system',
      equipment: 'equipment',
      holiday: 'holiday',
      'force-majeure': 'force majeure',
    },
  },

  /** A closer look at the answers. */
  analysis: {
    title: 'A closer look',
    notEnough: '{needed, number} answers needed, {n, number} available',
    index: 'Satisfaction index · 0 if everyone chose the worst, 100 if everyone chose the best',
    indexBefore: 'previous period, same weights: {index}',
    byDrivers:
      'Weights: how much each dimension moves overall satisfaction, from n={n, number} complete responses.',
    byEqual:
      'Equal weights: weighting the dimensions takes {needed, number} complete responses, {n, number} available.',
    /** Where all gave the same scores, so that more answers would not help. */
    byEqualAlike:
      'Equal weights: the scores vary too little to weight the dimensions (n={n, number}).',
    classes: 'By class, plain and weighted by value · each account counted once; value {values}',
    plain: 'plain',
    weighted: 'weighted',
    classRow: '{name}: {mean} · accounts n={n, number}, weight {weight}',
    unheard: 'classes without answers: {names}',
    unclassified: 'accounts without one of these classes, counted in neither score: {n, number}',
    countries: 'By country, raw and adjusted for how each country uses the scale',
    countryRow:
      '{name}: raw {raw} · adjusted {adjusted} · n={n, number}, {weight} of its own level removed',
    /** The countries that keep their scores for the same reason. */
    countryRaw: 'Not adjusted, {why}: {names}',
    /** Why a country is not adjusted: this and the next two. */
    few: 'each needs {needed, number} scores',
    alone: 'no other country has {needed, number} scores',
    alike: 'the countries differ no more than by chance',
    method:
      'Method: standardised within each country, and shrunk towards the raw score where there is little data (Efron & Morris, 1975). Raw scores stay as they are.',
    unknownCountry: 'scores from an unknown country: {n, number}',
    forecast: 'CSAT forecast for {month}',
    forecastRow: '{share}, 95% interval {interval}, from n={n, number} months',
    forecastError:
      'mean error over past months: {error} points, against {naive} for "same as last month"',
    noBetter: 'A trend does no better than "same as last month": {share} (n={n, number} months).',
    tooFewMonths:
      '{needed, number} months in a row with five answers each needed, {n, number} available',
    owner: 'By shipment owner',
    themes: 'Complaint themes · the same test, against a typical theme',
    themeBaseline:
      'A typical theme in the previous period: in {share} of {n, plural, one {# response} other {# responses}}.',
    themeRow: '{name}: in {hits, number} of {n, number} ({share}) · systemic, p {p}',
    /** Groups with fewer than ten responses. */
    untested: 'not tested (fewer than 10 responses each): {n, number}',
    vendors: 'Vendors · complaints per 100 scored shipments, worst first',
    /** What counts as a complaint, how vendors are compared, and what that does not say. */
    vendorMethod:
      'A complaint is a shipment with a score in the worst third of its scale, counted once. Each vendor is compared with the others of its kind by Fisher’s exact test, adjusted for all vendors (Holm, 1979). No test can say whose fault it was.',
    vendorRow: '{name}: {rate} per 100 · {sure}',
    vendorWorse: 'worse than the others, p {p}',
    vendorAlike: 'not clearly worse than the others, p {p}',
    /** Where no other vendor had the role. */
    vendorAlone: 'no other vendor to compare with',
    /** Vendors with fewer shipments than it takes, each with theirs. */
    vendorsTooFew: 'each needs {needed, number} scored shipments; available: {names}',
    vendorThemes: 'complaints about: {themes}',
    unnamedVendors: 'shipments without a named vendor, not counted here: {n, number}',
    doubts: 'How the answers came about',
    hasty: 'rushed: {count, number} ({share})',
    hastyParts: 'all scores the same {equal, number}, faster than anyone can read {fast, number}',
    coached: 'after staff asked for a score: {count, number} ({share})',
    withoutHasty: 'without rushed answers',
    withoutCoached: 'without answers prompted by staff',
    withoutBoth: 'without both',
    kept: 'All other figures include them.',
    expectations: 'Against expectations',
    expectationNet: 'net, better minus worse: {net} points · n={n, number}',
    gaps: 'Service gaps (SERVQUAL, perception minus expectation)',
    gapRow: '{name}: expected {expected}, perceived {perceived}, gap {gap} · {sure} · {verdict}',
    'falls-short': 'falls short',
    exceeds: 'exceeds',
    'no-clear-gap': 'no clear gap',
  },

  /** What only the message about a report says. */
  message: {
    noClearChange: 'no clear change',
    outcomes: {
      complete: 'complete',
      partial: 'partial',
      refused: 'refused',
      unreachable: 'unreachable',
      silent: 'no answer',
      open: 'still open',
    },
    responseRate: '{count, number} of the {n, number} asked answered: {share} ({interval})',
    cases:
      'Cases: {n, number} (🔴 {red, number} 🟡 {yellow, number} 🟢 {green, number}), still open: {open, number}',
    breaches: 'Missed a deadline: {breached, number}, reopened: {reopened, number}',
    lastDays: 'Last {n, plural, one {# day} other {# days}}',
    behind: 'Behind {figure}',
    /** The answers behind a figure. */
    behindTitle: 'Behind {figure}: {n, plural, one {# answer} other {# answers}}, worst first',
    page: 'page {page} of {pages}',
    noneBehind: 'Nobody answered this in the period.',
    earlier: '◀ Back',
    later: 'Next ▶',
    backToReport: 'Report',
    /** One talk. */
    talk: 'Conversation about {reference}',
    authors: {
      buyer: 'Buyer',
      bot: 'Bot',
      staff: 'Team',
    },
    leftOut: '… {n, plural, one {# earlier line is} other {# earlier lines are}} left out',
    media: '[file]',
    nothingSaid: 'Nothing was said.',
  },

  /** What leads to an export. The titles of columns are keys, the same in every language. */
  export: {
    as: 'Export {format}',
    /** What an export of the report without a request is called. */
    whole: 'report',
  },

  /** What pictures say. */
  chart: {
    /** Said in place of a chart of too few answers: what is needed and what is there. */
    answersNeeded: '{needed, number} answers needed, {n, number} available',
    themesNeeded:
      'Each theme needs {needed, plural, one {# response that mentions} other {# responses that mention}} it; {n, plural, one {# has} other {# have}} comments and a score',
    dimensionsNeeded: '{needed, number} dimensions with scores needed, {n, number} available',
    stepsNeeded: {
      day: '{needed, number} days with answers needed, {n, number} available',
      week: '{needed, number} weeks with answers needed, {n, number} available',
      month: '{needed, number} months with answers needed, {n, number} available',
    },
    /** Where all gave the same scores, so that more answers would not help. */
    alike: 'all scores are the same',
    responseRate: 'Response rate',
    howToRead: 'dot: mean score; line: its 95% interval',
    n: 'n={n, number}',
    trend: '{name} over time',
    centre: 'centre {value}',
    limits: 'control limits',
    outside: 'outside the limits',
    themes: 'Themes: how often, and their impact on the score',
    frequency: 'share of responses that mention it',
    impact: 'score points lost when mentioned',
    /** Corners of the impact–frequency chart: this and the next three. */
    fixFirst: 'fix first',
    rareButDear: 'rare but costly',
    oftenButCheap: 'frequent but harmless',
    watch: 'watch',
    /** The dots that are not to be fixed first. */
    others: 'other themes',
    dashed: 'dashed lines: {share} of the responses; {points} points lost',
    drivers: 'What moves overall satisfaction',
    weight: 'relative weight with its 95% interval',
    radar: 'Dimensions compared with the benchmark',
    ours: 'our buyers',
    benchmark: 'benchmark',
  },
};

export default en;

export type RenderWords = Translation<typeof en>;
