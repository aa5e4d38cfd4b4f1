import { ok, type Result, words } from '@bylaw/kernel'
import { cellOf, type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import type { TriageFacts } from './facts'
import { experienceOf, type Suggestion } from './known'
import { nameOf, PRIORITY } from './names'
import { override } from './overrides'
import { matrix as matrixQuestion } from './questions'
import { notStated, unknownKey } from './refusals'
import type { Priority, TriageRules } from './rules'
import { urgencyOf } from './urgency'

export interface TriageDecision {
  readonly priority: Priority
  /** What the grid said before overrides. */
  readonly gridPriority: Priority
  readonly impact: string
  readonly urgency: string
  readonly urgencyFrom: 'applicant' | 'desk' | 'unstated'
  /** True until the desk has judged the urgency. */
  readonly provisional: boolean
  /** Rows of the overrides that matched. */
  readonly overrides: readonly number[]
  readonly class: string
  readonly difficulty: string | null
  /** What to try, the likeliest first. */
  readonly suggestions: readonly Suggestion[]
}

/** How a new request is ranked and classified: grid, overrides, known experience (R09.1, R14.1). */
export function decide(
  rules: TriageRules,
  facts: TriageFacts,
): Result<Decided<TriageDecision>, Refusal> {
  const { matrix } = rules
  if (matrix === null) return undecided(matrixQuestion)
  const impact = facts.impact ?? matrix.unstated.impact
  if (impact === null) return notStated('/impact', '/matrix/unstated/impact')
  const urgency = urgencyOf(rules, matrix, facts)
  if (!urgency.ok) return urgency
  const { key, from, provisional, trace: urgencyStep } = urgency.value
  const gridPriority = cellOf(matrix.grid, impact, key)
  if (gridPriority === undefined) return unknownKey('impacts', impact, '/impact', matrix)

  const { priority, rows, steps } = override(rules, facts, gridPriority)
  const { trace: experience, ...known } = experienceOf(rules, facts)
  const cell = `/matrix/grid/${impact}/${key}`
  const row = nameOf(matrix.impacts, impact)
  const column = nameOf(matrix.urgencies, key)
  return ok({
    decision: {
      priority,
      gridPriority,
      impact,
      urgency: key,
      urgencyFrom: from,
      provisional,
      overrides: rows,
      ...known,
    },
    trace: {
      name: words('优先级', 'Priority'),
      value: priority,
      unit: 'text',
      because:
        priority === gridPriority
          ? words(
              `“${row.zh}”且“${column.zh}”：${PRIORITY[priority].zh}`,
              `“${row.en}” and “${column.en}”: ${PRIORITY[priority].en.toLowerCase()}`,
            )
          : words(
              `表中为“${PRIORITY[gridPriority].zh}”，调整后为“${PRIORITY[priority].zh}”`,
              `${PRIORITY[gridPriority].en.toLowerCase()} in the grid, ${PRIORITY[priority].en.toLowerCase()} after overrides`,
            ),
      rule: priority === gridPriority ? cell : '/overrides',
      of: [
        {
          name: words('影响范围', 'Impact'),
          value: impact,
          unit: 'text',
          because:
            facts.impact === null
              ? words('没有填写，按默认', 'nothing was stated: the default')
              : row,
          fact: '/impact',
          ...(facts.impact === null ? { rule: '/matrix/unstated/impact' } : {}),
        },
        urgencyStep,
        {
          name: words('按表', 'By the grid'),
          value: gridPriority,
          unit: 'text',
          because: words(
            `“${row.zh}”一行、“${column.zh}”一列`,
            `row “${row.en}”, column “${column.en}”`,
          ),
          rule: cell,
        },
        ...steps,
        experience,
      ],
    },
  })
}
