import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { examples } from './examples'
import { explain } from './explain'
import { starter } from './starter'

test('rules say in words what they do', () => {
  const sentences = explain({
    ...starter,
    urgencySetBy: 'desk',
    mayLower: true,
    matrix: null,
    overrides: examples[0]!.rules.overrides,
  })
  expect(sentences.slice(0, 5).map(({ text }) => text)).toEqual([
    words('优先级怎样得出：尚未决定。', 'How a priority is made: undecided.'),
    words(
      '紧急程度不一致时：以服务台判断为准，判断之前先按申请人填写。',
      'When urgencies differ: The desk’s; until it has looked, the applicant’s.',
    ),
    words('服务台可否调低：能，改动留有记录。', 'May the desk lower it: Yes, on record.'),
    words(
      '重点客户（客户等级“key”）：优先级不低于“高”。',
      'Key customers (customers of level “key”): priority at least high.',
    ),
    words(
      '咨询（类型“consulting”）：优先级不高于“中”。',
      'Consulting (tickets of type “consulting”): priority at most normal.',
    ),
  ])
})
