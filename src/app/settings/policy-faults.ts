import { ownRules, type Policy } from '../../asking/policy.ts';
import { type SettingsFault, settingsFault } from '../../base/settings/json-settings.ts';
import { unknownName } from '../../base/text/unknown-name.ts';
import type { Flow } from '../../core/contract/flow.ts';

/** What a policy names that the questionnaire does not have: its flow, and questions of a class or a role. */
export function policyFaults(
  policy: Policy,
  flows: ReadonlyMap<string, Pick<Flow, 'questionNames'>>,
): readonly SettingsFault[] {
  const { flow } = policy;
  const asked = flows.get(flow)?.questionNames ?? [];
  if (asked.length === 0) {
    const known = [...flows].filter(([, { questionNames }]) => questionNames.length > 0);
    return [
      settingsFault(
        ['flow'],
        unknownName(
          'survey',
          flow,
          known.map(([id]) => id),
        ),
      ),
    ];
  }
  return ownRules(policy).flatMap(({ path, own }) =>
    (own.questions ?? []).flatMap((question, at) =>
      asked.includes(question)
        ? []
        : [
            settingsFault(
              [...path, 'questions', at],
              unknownName('question of the questionnaire', question, asked),
            ),
          ],
    ),
  );
}
