import { EXPECTATIONS } from '../../core/contract/expectation.ts';
import type { Response } from '../../core/contract/response.ts';
import { expectationGap } from '../statistics/expectation-gap.ts';
import type { AnalysisReport } from './analysis-shape.ts';

/** How things went compared with what was expected, of all who said so. */
export function expectationFigures(responses: readonly Response[]): AnalysisReport['expectations'] {
  const answers = responses.flatMap((response) => response.answers);
  const asked = answers.filter(({ kind }) => kind === 'expectation');
  return expectationGap(
    asked.flatMap(({ chosen = [] }) => EXPECTATIONS.filter((each) => chosen.includes(each))),
  );
}
