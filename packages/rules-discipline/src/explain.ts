import { words, yuanFromFen } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { STEP } from './names'
import { countsFor, fineAmount, finesOn, ladder } from './questions'
import type { DisciplineRules } from './rules'

/** Discipline in words, from the breaches to fines. */
export function explain(rules: DisciplineRules): readonly Sentence[] {
  const steps = (rules.ladder ?? []).map((step) => STEP[step])
  const months = rules.countsForMonths
  return [
    ...rules.breaches.map(({ name, startsAt }, index) => ({
      rule: `/breaches/${index}`,
      text: words(
        `${name.zh}：从${STEP[startsAt].zh}起。`,
        `${name.en}: begins with ${STEP[startsAt].en}.`,
      ),
    })),
    answered(
      ladder,
      rules.ladder,
      words('处分阶梯', 'The ladder'),
      words(steps.map(({ zh }) => zh).join('、'), steps.map(({ en }) => en).join(', ')),
    ),
    {
      rule: '/lastStepOnlyIfSerious',
      text: rules.lastStepOnlyIfSerious
        ? words('最后一级只用于情节严重的。', 'The last step is for serious breaches only.')
        : words('屡犯可以到最后一级。', 'Repetition may reach the last step.'),
    },
    answered(
      countsFor,
      months,
      words('以前处分的有效期', 'An earlier step counts for'),
      words(`${months} 个月`, `${months} months`),
    ),
    ...(rules.fine === null ? [] : ofFines(rules.fine)),
  ]
}

function ofFines({ on, fen }: NonNullable<DisciplineRules['fine']>): Sentence[] {
  const amount = yuanFromFen(fen ?? 0)
  return [
    answered(finesOn, on, words('是否罚款', 'Fines')),
    answered(fineAmount, fen, words('罚款金额', 'A fine'), words(`${amount} 元`, amount)),
  ]
}
