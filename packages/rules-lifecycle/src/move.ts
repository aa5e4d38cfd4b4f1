import { ok, type Result, words } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import type { MoveFacts } from './facts'
import { roleNames, stateName } from './names'
import type { Category, LifecycleRules } from './rules'
import { unknownState } from './unknown-state'

export interface MoveDecision {
  readonly by: 'move'
  readonly allowed: boolean
  /** The state moved to, as clocks and queues know it. */
  readonly category: Category
}

/** Whether someone of a role may bring a ticket from one state to another. */
export function move(
  rules: LifecycleRules,
  { from, to, role }: MoveFacts,
): Result<Decided<MoveDecision>, Refusal> {
  const category = rules.states.find(({ key }) => key === to)?.category
  if (!rules.states.some(({ key }) => key === from)) return unknownState(from, '/from')
  if (!category) return unknownState(to, '/to')
  const rows = rules.transitions.map((row, index) => ({ ...row, index }))
  const leading = rows.filter((row) => row.to === to && (row.from ?? from) === from)
  const row = leading.find(({ by }) => by.includes(role))
  const [a, b] = [stateName(rules, from), stateName(rules, to)]
  const who = roleNames([role])
  return ok({
    decision: { by: 'move', allowed: row !== undefined, category },
    trace: {
      name: words(`能否从“${a.zh}”转为“${b.zh}”`, `May it go from “${a.en}” to “${b.en}”`),
      value: row !== undefined,
      unit: 'yes_no',
      because: row
        ? words(`第 ${row.index + 1} 行允许${who.zh}`, `row ${row.index + 1} allows ${who.en}`)
        : leading.length === 0
          ? words('没有一行这样转', 'no row leads there')
          : words(
              `只有${roleNames(leading.flatMap(({ by }) => by)).zh}可以`,
              `only ${roleNames(leading.flatMap(({ by }) => by)).en} may`,
            ),
      rule: row ? `/transitions/${row.index}` : '/transitions',
      fact: '/role',
    },
  })
}
