import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'
import type { Criterion, Demand } from './rules'

/** Three difficulties by three urgencies, three levels of expertise; the figures are ours. */
export const usualDemand: Demand = {
  levels: [
    { key: 'junior', name: words('初级', 'Junior') },
    { key: 'senior', name: words('中级', 'Senior') },
    { key: 'expert', name: words('高级', 'Expert') },
  ],
  difficulties: [
    { key: 'simple', name: words('简单', 'Simple'), effortMinutes: 30 },
    { key: 'ordinary', name: words('一般', 'Ordinary'), effortMinutes: 120 },
    { key: 'hard', name: words('疑难', 'Hard'), effortMinutes: 480 },
  ],
  urgencies: [
    { key: 'critical', name: words('工作中断', 'Work has stopped') },
    { key: 'pressing', name: words('工作受阻', 'Work is hampered') },
    { key: 'relaxed', name: words('可以等待', 'It can wait') },
  ],
  grid: {
    simple: { critical: 'senior', pressing: 'junior', relaxed: 'junior' },
    ordinary: { critical: 'senior', pressing: 'senior', relaxed: 'junior' },
    hard: { critical: 'expert', pressing: 'expert', relaxed: 'senior' },
  },
  unjudged: 'ordinary',
}

/** Everyone may take everything; only the effort differs. */
const anyLevel: Demand = {
  ...usualDemand,
  levels: [{ key: 'any', name: words('不限', 'Any') }],
  grid: {
    simple: { critical: 'any', pressing: 'any', relaxed: 'any' },
    ordinary: { critical: 'any', pressing: 'any', relaxed: 'any' },
    hard: { critical: 'any', pressing: 'any', relaxed: 'any' },
  },
}

export const demand: Question = {
  id: 'routing.demand',
  type: 'gap',
  at: '/demand',
  ask: words(
    '多难、多急的工单要求哪一级专长？',
    'Which difficulty and urgency take which level of expertise?',
  ),
  inText: words(
    '原文只说按紧急程度、难度和专长分派，没有表。',
    'The text names urgency, difficulty and expertise, and prints no table.',
  ),
  options: [
    option(
      usualDemand,
      words('难度 × 紧急程度，三级专长', 'Difficulty by urgency, three levels'),
      words(
        '疑难又中断工作的工单只派给高级，一般而可以等待的初级即可。',
        'A hard one that stops work goes to experts only, an ordinary one that can wait to juniors too.',
      ),
    ),
    option(
      anyLevel,
      words('不按等级限制', 'No level asked for'),
      words('只看专长领域和手头工作量。', 'Only specialism and load count.'),
    ),
  ],
  proposed: usualDemand,
  mustAsk: true,
}

export const capacity: Question = {
  id: 'routing.capacity',
  type: 'gap',
  at: '/capacity/minutes',
  ask: words('每人手头最多压多少工作量？', 'How much open work may one person have?'),
  inText: words('原文没有数字。', 'The text names no figure.'),
  options: [
    option(
      960,
      words('960 分钟，两个工作日', '960 minutes, two working days'),
      words('两张 480 分钟的疑难工单就满。', 'Two hard tickets of 480 minutes fill it.'),
    ),
    option(
      2_400,
      words('2400 分钟，一周', '2400 minutes, a week'),
      words('五张 480 分钟的疑难工单就满。', 'Five hard tickets of 480 minutes fill it.'),
    ),
  ],
  proposed: 960,
  mustAsk: true,
}

export const pairExempt: Question = {
  id: 'routing.pair_exempt',
  type: 'ambiguity',
  at: '/pair/exempt',
  ask: words(
    '第一、第二责任人接自己项目的工单，是否还要符合分组、专长和工作量的要求？',
    'Do the first and second responsible need to pass the checks of group, expertise and load on their own project?',
  ),
  options: [
    option(
      ['group', 'expertise'],
      words('不看分组和专长，工作量仍要看', 'Exempt from group and expertise, not from load'),
      words(
        '第一责任人只有初级也可接疑难工单，但手头已满就轮到第二责任人。',
        'A first who is junior may have a hard ticket, but once full it goes to the second.',
      ),
    ),
    option(
      ['group', 'expertise', 'capacity'],
      words('都不看，只要在岗', 'Exempt from all of them, as long as they are present'),
      words('手头已满也派给第一责任人。', 'It goes to the first even when full.'),
    ),
    option(
      [],
      words('都要符合', 'Exempt from none'),
      words('专长不够的第一责任人不派。', 'A first whose level is too low does not get it.'),
    ),
  ],
  proposed: ['group', 'expertise'],
  mustAsk: true,
}

const fair: readonly Criterion[] = ['responsible', 'least_load', 'closest_level', 'longest_idle']
const skilled: readonly Criterion[] = ['responsible', 'highest_level', 'least_load', 'longest_idle']

export const order: Question = {
  id: 'routing.order',
  type: 'gap',
  at: '/order',
  ask: words('几个人都符合时派给谁？', 'When several qualify, who gets it?'),
  inText: words('原文没有说。', 'The text does not say.'),
  options: [
    option(
      fair,
      words(
        '先责任人，再看工作量最轻、等级最接近、空闲最久',
        'The responsible, then least load, closest level, longest idle',
      ),
      words('高级人员留给疑难工单。', 'Experts are kept for hard tickets.'),
    ),
    option(
      skilled,
      words(
        '先责任人，再看等级最高、工作量最轻',
        'The responsible, then highest level, least load',
      ),
      words('最强的人先接，容易压在少数人身上。', 'The best come first, and may carry most of it.'),
    ),
  ],
  proposed: fair,
  mustAsk: true,
}

/** What R03.1 and R14.2 leave open about who gets a ticket. */
export const questions: readonly Question[] = [demand, capacity, pairExempt, order]
