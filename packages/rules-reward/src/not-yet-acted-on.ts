import { words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'

/** What these rules do not do by themselves, for whoever would wait for it. */
export const notYetActedOn = (): readonly Sentence[] => [
  {
    rule: '/rewards',
    text: words(
      '核定的奖励由财务录入工资单的奖励行，不会自动发放。',
      'Finance enters what is given as a reward line of the slip; nothing is paid by itself.',
    ),
  },
]
