import type { ExpectationWords } from '../expectation-words.ts';

const EXPECTED =
  '(i|we|what i|what we|it was|) (ever|had|have|had ever|would have|) (expected|expect|thought|hoped|anticipated|imagined|planned)';
const EXPECTATIONS = '(my|our|all|the|all my|all our|any|) (expectation|expectations)';
const BY = '(much|far|a lot|lots|even|way|a bit|a little|slightly|somewhat|rather|quite a bit|)';

export default {
  better: {
    whole: [
      `${BY} (better|nicer|smoother) (than|then|as) ${EXPECTED}`,
      `${BY} (better|nicer|smoother) (than|then) ${EXPECTATIONS}`,
      `(above|beyond|over) ${EXPECTATIONS}`,
      `(exceeded|exceeds|exceed|surpassed|surpasses|beat|went beyond) ${EXPECTATIONS}`,
    ],
    short: [`${BY} better`],
  },
  asExpected: {
    whole: [
      `(just|exactly|about|pretty much|more or less|mostly|) (as|like|same as|the same as) ${EXPECTED}`,
      `(met|meets|meet|matched|matches|fulfilled) ${EXPECTATIONS}`,
      `(in line with|according to|as per) ${EXPECTATIONS}`,
      `(as good|as well) as ${EXPECTED}`,
      'what (i|we) (had|) expected',
    ],
    short: ['(about|just|exactly|pretty much|) (the|) same', 'expected'],
  },
  worse: {
    whole: [
      `${BY} (worse|poorer|less good|less well) (than|then|as) ${EXPECTED}`,
      `${BY} (worse|poorer) (than|then) ${EXPECTATIONS}`,
      `(not up to|below|under|beneath|short of) ${EXPECTATIONS}`,
      `(not|isnt|wasnt) (quite|) (as|so) (good|well|great|nice|smooth) as ${EXPECTED}`,
      `(did not|didnt|does not|doesnt|failed to|fails to) (meet|match|fulfil|fulfill|reach) ${EXPECTATIONS}`,
      '(i|we) (had|) expected (better|more|something better)',
    ],
    short: [`${BY} worse`],
  },
  doubts: [
    '(not|no|never|nothing|nobody|none|neither|nor|without|cannot|cant|couldnt|wouldnt|shouldnt|wont)',
    '(isnt|wasnt|arent|werent|hasnt|hadnt|havent|doesnt|didnt|dont|hardly|barely|scarcely|far from)',
    '(could|should|should be|should have been|would|might|must|hope|hoping|wish|if|unless|whether|not sure|unsure|dont know|or)',
    '(please|want|need|make)',
  ],
  than: ['than'],
} satisfies ExpectationWords;
