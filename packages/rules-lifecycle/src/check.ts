import { errorAt, type RuleFinding, sameRows, warningAt } from '@bylaw/rules-kit'
import type { LifecycleRules, State } from './rules'

/** States that nobody can leave or reach, so that a ticket would be stuck or a name never used. */
export const check = (rules: LifecycleRules): readonly RuleFinding[] => [
  ...deadEnds(rules),
  ...unreachable(rules),
  ...sameRows('/transitions', rules.transitions, ({ from, to }) => `${from ?? '*'} ${to}`),
]

/** R01.2: every ticket can come to be closed. Engineers may need someone else for it, but someone. */
const deadEnds = (rules: LifecycleRules): readonly RuleFinding[] =>
  rules.states.flatMap(({ key, name, category }, index) => {
    if (category === 'closed' || closable(rules, key)) return []
    return [
      errorAt(
        { table: '/states', index },
        'dead_end',
        `第 ${index + 1} 行“${name.zh}”：没有一条路通向关闭，工单会停在这里。`,
        `Row ${index + 1}, “${name.en}”: no way leads from it to closing; tickets would be stuck in it.`,
      ),
    ]
  })

function closable({ states, transitions }: LifecycleRules, from: string): boolean {
  const closed = new Set(states.filter(isClosed).map(({ key }) => key))
  const reached = new Set([from])
  for (const key of reached)
    for (const row of transitions) if ((row.from ?? key) === key) reached.add(row.to)
  return [...reached].some((key) => closed.has(key))
}

const isClosed = ({ category }: State): boolean => category === 'closed'

/** Tickets begin in the first open state, and come into the first of a category by themselves. */
const unreachable = ({ states, transitions }: LifecycleRules): readonly RuleFinding[] =>
  states.flatMap(({ key, name, category }, index) => {
    const isFirst = states.findIndex((state) => state.category === category) === index
    if (isFirst || transitions.some(({ to }) => to === key)) return []
    return [
      warningAt(
        { table: '/states', index },
        'unreachable',
        `第 ${index + 1} 行“${name.zh}”：没有一行通向它，工单到不了这个状态。`,
        `Row ${index + 1}, “${name.en}”: no row leads to it, so no ticket ever stands there.`,
      ),
    ]
  })
