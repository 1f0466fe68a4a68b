import type { Clause } from '../clause.ts';
import { survives } from '../survives.ts';

const clause: Clause = {
  name: 'reset-after-accept',
  sentence: 'sends again what may not have arrived: once more at most, and never where it can look',
  stage: 'shared',
  holds: async (stage) => await survives(stage, { kind: 'reset-after-accept' }),
};

export default clause;
