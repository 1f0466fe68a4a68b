import type { Clause } from '../clause.ts';
import { survives } from '../survives.ts';

const clause: Clause = {
  name: 'server-error',
  sentence: 'loses nothing where the platform answers with an error of its own',
  stage: 'shared',
  holds: async (stage) => await survives(stage, { kind: 'server-error' }),
};

export default clause;
