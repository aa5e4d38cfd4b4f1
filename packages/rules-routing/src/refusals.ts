import { type Result, refuse, type Words, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { Excluded, Ground } from './judge'
import { GROUND } from './names'
import type { Demand, RoutingRules } from './rules'

/** Nobody has said how hard it is, and the rules hold no default. */
export const difficultyUnjudged = (fact: string): Result<never, Refusal> =>
  refuse({
    code: 'missing_fact',
    message: words('请先判断难度。', 'Say how difficult it is first.'),
    rule: '/demand/unjudged',
    fact,
  })

export const unknownDifficulty = (
  { difficulties }: Demand,
  key: string,
  fact: string,
): Result<never, Refusal> =>
  notListed(
    words(`难度“${key}”`, `difficulty “${key}”`),
    difficulties.map(({ name }) => name),
    '/demand/difficulties',
    fact,
  )

export const unknownUrgency = ({ urgencies }: Demand, key: string): Result<never, Refusal> =>
  notListed(
    words(`紧急程度“${key}”`, `urgency “${key}”`),
    urgencies.map(({ name }) => name),
    '/demand/urgencies',
    '/ticket/urgency',
  )

const notListed = (
  what: Words,
  there: readonly Words[],
  rule: string,
  fact: string,
): Result<never, Refusal> =>
  refuse({
    code: 'not_covered',
    message: words(
      `${what.zh}不在表里（现有：${there.map(({ zh }) => zh).join('、')}）。请改选，或先在规则里补上。`,
      `The grid has no ${what.en} (there are: ${there.map(({ en }) => en).join(', ')}). Choose one, or add it to the rules first.`,
    ),
    rule,
    fact,
  })

/** Nobody may have it: why, how many for each ground, and who decides then (R03.2). */
export function nobodyQualifies(
  { decides, pair }: RoutingRules,
  excluded: readonly Excluded[],
): Result<never, Refusal> {
  const counts = new Map<Ground, number>()
  for (const { grounds } of excluded)
    for (const ground of grounds) counts.set(ground, (counts.get(ground) ?? 0) + 1)
  const why = [...counts].map(([ground, count]) =>
    words(`${GROUND[ground].zh} ${count} 人`, `${GROUND[ground].en}: ${count}`),
  )
  const others = counts.has('not_responsible') && pair.use === 'only'
  const list = words(
    why.map(({ zh }) => zh).join('，') || '没有可派的人员',
    why.map(({ en }) => en).join(', ') || 'there are no people to choose from',
  )
  return refuse({
    code: 'nobody_qualifies',
    message: words(
      `没有人可派（${list.zh}）。请由${decides.name.zh}决定由谁处理${others ? '；责任人以外的人参与须先经审批' : '，或调整在岗安排、分组和专长登记'}。`,
      `Nobody can be given this (${list.en}). Then this one decides: ${decides.name.en}${others ? '; anyone but the responsible needs approval first' : '; or change who is present, in the groups or listed as able'}.`,
    ),
    rule: '/decides',
    fact: '/people',
    details: {
      decides: decides.key,
      ...Object.fromEntries(
        excluded.map(({ person, grounds }) => [`people/${person}`, grounds.join(' ')]),
      ),
    },
  })
}
