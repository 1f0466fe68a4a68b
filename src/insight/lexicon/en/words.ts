import type { LexiconWords } from '../lexicon-words.ts';

export default {
  stemmer: 'porter_stemmer',
  general: ['pattern.tsv', 'afinn.tsv', 'vader.tsv'],
  small:
    'the a an and or but if of to in on at for from by with as is are was were be been it its this that these those i we you they he she my our your their me us them not no nor so very too can could would should will do did does done have has had there here what when which who why how all any some more most much many just only also than then because again please really get got make made like want good bad nice great wish hope',
  common: `the a an and or is are was were be been am to of in it its we you our your us they them he she i my me not no none nothing nobody
    this that these those there here with for from have has had but all any some so as at by on if do does did don't doesn't didn't isn't wasn't weren't
    can't cannot could couldn't would wouldn't should will won't can may might than then too very just only still again never always ever yet
    what when where which who why how much many more most less better best worse worst good great fine nice well bad poor late slow fast early
    complaints complaint problem problems issue issues damage damaged broken crushed wet torn missing wrong faulty defective leaking bent cracked dented rusty scratched
    boxes box cartons carton goods shipment shipments delivery delivered arrived arrive received receive order ordered packed packing invoice documents papers
    quality price pieces everything anything something everyone anyone one two three half first last time week weeks day days month year ago
    thanks thank please sorry hello happy pleased satisfied disappointed nobody called back answered reply replied waiting wait sent send
    about after before because been being between both down each few into like made make need now off once other out over own same such take their through
    under until up want while work works worked working yes i'm i've it's that's we're we've you're haven't hasn't hadn't`,
  evidence: {
    faults: 'missing wrong incorrect incomplete mismatch* fault faults shortage* short',
    bare: 'box boxes boxed carton* crate* pallet* drum* bag bags baggage luggage cushion* container* ship shipped shipment* shipping arriv* landed order ordering book booking booked account money stock email* phone call calls days fast slow speed small large real free next_time instead_of site app work worked works',
  },
  coached: {
    asking:
      "please|pls|plz|kindly|could you|can you|would you|hope|appreciate|help (?:me|us)|need (?:a|your)|don't forget|remember|if you (?:could|can)|we count on",
    rating:
      'giv(?:e|ing)|rat(?:e|ing)|scor(?:e|ing)|leav(?:e|ing)|choos(?:e|ing)|select|press|tick|mark',
    number: '10|ten|9|nine|5|five',
    unit: 'points?|stars?|marks?|out of (?:10|ten|5|five)|/ ?(?:10|5)|score|rating',
    top: 'full (?:marks?|score|points)|(?:top|highest|best|maximum|perfect|good|high) (?:possible )?(?:score|rating|marks?|review|points)|five[- ]stars?|5[- ]stars?|all (?:5|10|fives|tens)|a (?:10|ten)|excellent (?:score|rating|review)',
    denial: "not|don't|never|no need",
  },
} satisfies LexiconWords;
