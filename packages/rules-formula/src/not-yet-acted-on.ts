import { words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'

/** No pay run or approval takes a figure from a formula of the company's own yet. */
export const notYetActedOn = (): readonly Sentence[] => [
  {
    rule: '/result',
    text: words(
      '目前只用于试算和查询，工资、审批等还不会自动引用这个结果。',
      'For now it answers when asked: no pay run or approval takes this figure by itself.',
    ),
  },
]
