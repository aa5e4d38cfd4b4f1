import { type Words, words } from '@bylaw/kernel'
import { answered, cellOf, type Sentence } from '@bylaw/rules-kit'
import { CRITERION, PRESENCE } from './names'
import { capacity, demand as demandQuestion, order, pairExempt } from './questions'
import type { Demand, Group, RoutingRules } from './rules'

/** Routing in words: pair, groups, level, presence, load, order, and who decides in the end. */
export const explain = (rules: RoutingRules): readonly Sentence[] => [
  { rule: '/pair/use', text: PAIR[rules.pair.use] },
  ...(rules.pair.use === 'ignored'
    ? []
    : [
        answered(
          pairExempt,
          rules.pair.exempt,
          words('责任人的例外', 'The responsible'),
          exempt(rules),
        ),
      ]),
  ...rules.groups.map((group, row) => ({ rule: `/groups/${row}`, text: groupWords(group) })),
  {
    rule: '/noGroup',
    text:
      rules.noGroup === 'anyone'
        ? words('没有分组负责的工单，人人可接。', 'A ticket that no group serves may go to anyone.')
        : words('没有分组负责的工单不自动分派。', 'A ticket that no group serves goes to nobody.'),
  },
  ...(rules.demand === null
    ? [answered(demandQuestion, null, words('要求的专长等级', 'The level it takes'))]
    : rows(rules.demand)),
  {
    rule: '/presence',
    text: words(
      `只派给状态为${rules.presence.map((each) => PRESENCE[each].zh).join('、')}的人。`,
      `Only to people who are ${rules.presence.map((each) => PRESENCE[each].en).join(' or ')}.`,
    ),
  },
  answered(
    capacity,
    rules.capacity.minutes,
    words('每人手头工作量上限', 'Open work a person may have'),
    words(`${rules.capacity.minutes} 分钟`, `${rules.capacity.minutes} minutes`),
  ),
  {
    rule: '/capacity/waitingPercent',
    text: words(
      `等待客户或他人的工单按 ${rules.capacity.waitingPercent}% 计入工作量。`,
      `What waits for the customer or others counts for ${rules.capacity.waitingPercent}% of its effort.`,
    ),
  },
  answered(order, rules.order, words('几人都符合时', 'When several qualify'), inOrder(rules)),
  {
    rule: '/assigns',
    text:
      rules.assigns === 'automatic'
        ? words(
            '有人符合时自动分派给排在最前的人；有人空出来时，按优先级依次分派等待的工单。',
            'A ticket goes to the first choice by itself; when someone has room again, what waits is given out by priority.',
          )
        : words('系统只推荐人选，由人分派。', 'The first choice is suggested; people give it out.'),
  },
  {
    rule: '/decides',
    text: words(
      `没有人符合时，由${rules.decides.name.zh}决定。`,
      `When nobody qualifies, this one decides: ${rules.decides.name.en}.`,
    ),
  },
]

const PAIR: Readonly<Record<RoutingRules['pair']['use'], Words>> = {
  only: words(
    '有第一、第二责任人的，只派给他们。',
    'Where there is a first or second responsible, it goes to them only.',
  ),
  preferred: words(
    '有第一、第二责任人的，他们也可和其他人一起参加分派。',
    'The first and second responsible are among those who may get it.',
  ),
  ignored: words('不区分责任人。', 'Nobody is responsible beforehand.'),
}

function exempt({ pair }: RoutingRules): Words {
  const names = (pair.exempt ?? []).map((check) => CHECK[check])
  return words(
    names.length === 0 ? '都要符合' : `不看${names.map(({ zh }) => zh).join('、')}`,
    names.length === 0
      ? 'exempt from none'
      : `exempt from ${names.map(({ en }) => en).join(' and ')}`,
  )
}

const CHECK = {
  group: words('分组', 'group'),
  expertise: words('专长', 'expertise'),
  capacity: words('工作量', 'load'),
} as const

function inOrder({ order: chosen }: RoutingRules): Words {
  const names = (chosen ?? []).map((criterion) => CRITERION[criterion])
  return words(
    `依次看${names.map(({ zh }) => zh).join('、')}`,
    `in this order: ${names.map(({ en }) => en).join(', ')}`,
  )
}

function groupWords({ name, products, regions, businesses }: Group): Words {
  const parts = [
    ...(products ? [words(`产品 ${products.join('、')}`, `products ${products.join(', ')}`)] : []),
    ...(regions ? [words(`区域 ${regions.join('、')}`, `regions ${regions.join(', ')}`)] : []),
    ...(businesses
      ? [words(`业务 ${businesses.join('、')}`, `businesses ${businesses.join(', ')}`)]
      : []),
  ]
  return parts.length === 0
    ? words(`${name.zh}负责其余所有工单。`, `“${name.en}” serves all the rest.`)
    : words(
        `${name.zh}负责${parts.map(({ zh }) => zh).join('，')}的工单。`,
        `“${name.en}” serves ${parts.map(({ en }) => en).join('; ')}.`,
      )
}

const rows = ({ difficulties, urgencies, levels, grid }: Demand): Sentence[] =>
  difficulties.map(({ key, name, effortMinutes }) => {
    const cells = urgencies.map((urgency) => {
      const level = levels.find((each) => each.key === cellOf(grid, key, urgency.key))?.name
      return words(`${urgency.name.zh}要求${level?.zh}`, `${level?.en} where “${urgency.name.en}”`)
    })
    return {
      rule: `/demand/grid/${key}`,
      text: words(
        `${name.zh}（按 ${effortMinutes} 分钟计）：${cells.map(({ zh }) => zh).join('，')}。`,
        `${name.en} (counted as ${effortMinutes} minutes) takes ${cells.map(({ en }) => en).join(', ')}.`,
      ),
    }
  })
