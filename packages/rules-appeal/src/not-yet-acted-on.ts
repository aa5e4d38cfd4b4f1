import { words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'

/** What these rules do not do by themselves, for whoever would wait for it. */
export const notYetActedOn = (): readonly Sentence[] => [
  {
    rule: '/against',
    text: words(
      '系统还不会自动冻结考核结果：申诉期间由人事和财务按此执行。',
      'No result is frozen by itself yet: personnel and finance go by these rules while an appeal runs.',
    ),
  },
]
