import { nearMatches } from '../../base/text/near-matches.ts';
import type { Explanation } from './explained-request.ts';
import type { Condition, Segment } from './segment.ts';
import { segmentKey } from './segments-of.ts';

/**
 * Says which values of conditions nobody has, and which one may have been meant; undefined where
 * each is known. A name whose values are not given is not looked at.
 */
export function explainUnknownValues(
  where: readonly Condition[],
  known: ReadonlyMap<Segment, readonly string[]>,
): Explanation | undefined {
  const faults = where.flatMap(({ field, values }) => {
    const names = known.get(field);
    const keys = new Set(names?.map(segmentKey));
    if (names === undefined) return [];
    return values
      .filter((value) => !keys.has(segmentKey(value)))
      .map((value) => unknown(field, value, nearMatches(value, names)[0]));
  });
  if (faults.length === 0) return undefined;
  return {
    en: faults.map(({ en }) => en).join('\n'),
    'zh-CN': faults.map((fault) => fault['zh-CN']).join('\n'),
  };
}

function unknown(field: Segment, value: string, near: string | undefined): Explanation {
  const hint = near === undefined ? '' : ` Did you mean ${field}="${near}"?`;
  const chineseHint = near === undefined ? '' : `您是指 ${field}="${near}" 吗？`;
  return {
    en: `Nobody has ${field}="${value}".${hint}`,
    'zh-CN': `没有 ${field}="${value}"。${chineseHint}`,
  };
}
