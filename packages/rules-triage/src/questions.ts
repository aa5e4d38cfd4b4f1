import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'
import type { Matrix } from './rules'

/** The usual grid of service desks: three reaches by three urgencies. */
export const threeByThree: Matrix = {
  impacts: [
    { key: 'wide', name: words('全公司或多个部门', 'Company or several departments') },
    { key: 'group', name: words('一个部门', 'One department') },
    { key: 'single', name: words('个别人员', 'Individuals') },
  ],
  urgencies: [
    { key: 'critical', name: words('工作中断', 'Work has stopped') },
    { key: 'pressing', name: words('工作受阻', 'Work is hampered') },
    { key: 'relaxed', name: words('可以等待', 'It can wait') },
  ],
  grid: {
    wide: { critical: 'urgent', pressing: 'high', relaxed: 'normal' },
    group: { critical: 'high', pressing: 'normal', relaxed: 'low' },
    single: { critical: 'normal', pressing: 'low', relaxed: 'low' },
  },
  unstated: { impact: 'single', urgency: 'relaxed' },
}

/** Urgency alone decides, as on a form that asks for nothing else. */
const urgencyOnly: Matrix = {
  impacts: [{ key: 'any', name: words('不分影响范围', 'Whatever its reach') }],
  urgencies: threeByThree.urgencies,
  grid: { any: { critical: 'urgent', pressing: 'high', relaxed: 'normal' } },
  unstated: { impact: 'any', urgency: 'relaxed' },
}

export const matrix: Question = {
  id: 'triage.matrix',
  type: 'gap',
  at: '/matrix',
  ask: words('优先级怎样由影响范围和紧急程度得出？', 'How do impact and urgency make a priority?'),
  inText: words('原文只说按优先级分类，没有表。', 'The text names priorities and prints no table.'),
  options: [
    option(
      threeByThree,
      words('影响范围 × 紧急程度，三乘三', 'Impact by urgency, three by three'),
      words(
        '一个部门工作中断为“高”，个别人员工作中断为“中”。',
        'Work stopped for a department is high, for a single person normal.',
      ),
    ),
    option(
      urgencyOnly,
      words('只看紧急程度', 'By urgency alone'),
      words('工作中断一律“紧急”，不论涉及几人。', 'Work stopped is urgent for however many.'),
    ),
  ],
  proposed: threeByThree,
  mustAsk: true,
}

export const urgencySetBy: Question = {
  id: 'triage.urgency_set_by',
  type: 'ambiguity',
  at: '/urgencySetBy',
  ask: words(
    '申请人填写的紧急程度与服务台判断不一致时，以谁为准？',
    'When applicant and desk see the urgency differently, whose holds?',
  ),
  options: [
    option(
      'desk',
      words(
        '以服务台判断为准，判断之前先按申请人填写',
        'The desk’s; until it has looked, the applicant’s',
      ),
      words(
        '填“工作中断”、判断为“可以等待”的，按“可以等待”排。',
        'Stated as stopped and judged able to wait, it is ranked as able to wait.',
      ),
    ),
    option(
      'applicant',
      words('以申请人填写为准', 'The applicant’s'),
      words('同一申请仍按“工作中断”排。', 'The same request stays ranked as stopped.'),
    ),
  ],
  proposed: 'desk',
  mustAsk: true,
}

export const mayLower: Question = {
  id: 'triage.may_lower',
  type: 'ambiguity',
  at: '/mayLower',
  ask: words(
    '服务台能否把紧急程度改得比申请人填写的低？',
    'May the desk set an urgency below the one the applicant stated?',
  ),
  options: [
    option(
      true,
      words('能，改动留有记录', 'Yes, on record'),
      words('“工作中断”可以改为“可以等待”。', 'Stopped may become able to wait.'),
    ),
    option(
      false,
      words('不能，只能调高', 'No, only raise it'),
      words('低于申请人填写的判断不起作用。', 'A judgement below the applicant’s has no effect.'),
    ),
  ],
  proposed: true,
  mustAsk: true,
}

/** What R09.1 and R14.1 leave open about ranking a request. */
export const questions: readonly Question[] = [matrix, urgencySetBy, mayLower]
