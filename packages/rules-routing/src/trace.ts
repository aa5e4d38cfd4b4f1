import { type Words, words } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import type { RoutingDecision } from './decide'
import type { RoutingFacts } from './facts'
import type { Ground } from './judge'
import { BEHIND, GROUND } from './names'
import type { Ranked } from './rank'
import type { Demand, Named, RoutingRules } from './rules'

/** Why this person, and why not the others. */
export function traceOf(
  rules: RoutingRules,
  demand: Demand,
  facts: RoutingFacts,
  decision: RoutingDecision,
): Trace {
  const { ranked, excluded } = decision
  const [first] = ranked
  const factOf = (id: string) => `/people/${facts.people.findIndex((person) => person.id === id)}`
  return {
    name: words('分派给', 'Assigned to'),
    value: first?.person ?? null,
    unit: 'text',
    because: words(
      `${ranked.length} 人符合，${excluded.length} 人不符合`,
      `${ranked.length} may have it, ${excluded.length} may not`,
    ),
    rule: rules.order === null ? '/groups' : '/order',
    of: [
      ...needSteps(rules, demand, facts.ticket.urgency, decision),
      ...ranked.map((each, place) => ({
        name: words(each.person, each.person),
        value: place + 1,
        unit: 'count' as const,
        because: whyMe(demand, each),
        ...ruleOf(rules, each),
        fact: factOf(each.person),
      })),
      ...excluded.map(({ person, grounds }) => ({
        name: words(person, person),
        value: false,
        unit: 'yes_no' as const,
        because: words(
          grounds.map((ground) => GROUND[ground].zh).join('，'),
          grounds.map((ground) => GROUND[ground].en).join(', '),
        ),
        rule: RULE_OF[grounds[0] ?? 'absent'],
        fact: factOf(person),
      })),
    ],
  }
}

function needSteps(
  { groups }: RoutingRules,
  demand: Demand,
  urgency: string,
  needs: RoutingDecision,
): Trace[] {
  const row = groups.findIndex(({ key }) => key === needs.group)
  const level = nameOf(demand.levels, needs.level)
  const difficulty = nameOf(demand.difficulties, needs.difficulty)
  const column = nameOf(demand.urgencies, urgency)
  return [
    {
      name: words('对应分组', 'Group'),
      value: needs.group,
      unit: 'text',
      because: groups[row]?.name ?? words('没有分组负责这类工单', 'no group serves it'),
      rule: row < 0 ? '/noGroup' : `/groups/${row}`,
      fact: '/ticket',
    },
    {
      name: words('要求等级', 'Level it takes'),
      value: needs.level,
      unit: 'text',
      because: words(
        `“${difficulty.zh}”且“${column.zh}”：要求“${level.zh}”`,
        `“${difficulty.en}” and “${column.en}” take “${level.en}”`,
      ),
      rule: `/demand/grid/${needs.difficulty}/${urgency}`,
      fact: '/ticket/difficulty',
    },
    {
      name: words('预计工作量', 'Effort expected'),
      value: needs.effortMinutes * 60,
      unit: 'seconds',
      because: words(`${needs.effortMinutes} 分钟`, `${needs.effortMinutes} minutes`),
      rule: `/demand/difficulties/${demand.difficulties.findIndex(({ key }) => key === needs.difficulty)}`,
      fact: '/ticket/effortMinutes',
    },
  ]
}

/** “第一责任人；中级；手头 240 分钟，上限 960 分钟”, and what put someone behind the one before. */
function whyMe(
  demand: Demand,
  { responsible, level, loadMinutes, capacityMinutes, behindBy }: Ranked,
): Words {
  const held = level === null ? null : nameOf(demand.levels, level)
  const parts = [
    ...(responsible === null ? [] : [RESPONSIBLE[responsible]]),
    ...(held === null ? [] : [held]),
    words(
      `手头 ${loadMinutes} 分钟，上限 ${capacityMinutes} 分钟`,
      `${loadMinutes} of ${capacityMinutes} minutes taken`,
    ),
    ...(behindBy === null
      ? []
      : [
          words(
            `排在前一位之后：${BEHIND[behindBy].zh}`,
            `behind the one before: ${BEHIND[behindBy].en}`,
          ),
        ]),
  ]
  return words(parts.map(({ zh }) => zh).join('；'), parts.map(({ en }) => en).join('; '))
}

const ruleOf = ({ order }: RoutingRules, { behindBy }: Ranked): { rule?: string } => {
  const row = behindBy === null || behindBy === 'id' ? -1 : (order?.indexOf(behindBy) ?? -1)
  return row < 0 ? {} : { rule: `/order/${row}` }
}

const nameOf = (list: readonly Named[], key: string): Words =>
  list.find((each) => each.key === key)?.name ?? words(key, key)

const RESPONSIBLE = {
  first: words('第一责任人', 'first responsible'),
  second: words('第二责任人', 'second responsible'),
} as const

const RULE_OF: Readonly<Record<Ground, string>> = {
  declined: '/decides',
  own_work: '/decides',
  not_responsible: '/pair/use',
  not_in_group: '/groups',
  absent: '/presence',
  no_expertise: '/demand/levels',
  level_too_low: '/demand/grid',
  full: '/capacity/minutes',
}
