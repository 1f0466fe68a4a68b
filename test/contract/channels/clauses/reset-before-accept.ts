import type { Clause } from '../clause.ts';
import { survives } from '../survives.ts';

const clause: Clause = {
  name: 'reset-before-accept',
  sentence: 'loses nothing where a connection breaks before the message is taken',
  stage: 'shared',
  holds: async (stage) => await survives(stage, { kind: 'reset-before-accept' }),
};

export default clause;
