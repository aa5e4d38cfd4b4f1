import { words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'

/** What these rules do not do by themselves, for whoever would wait for it. */
export const notYetActedOn = (): readonly Sentence[] => [
  {
    rule: '/posts',
    text: words(
      '系统还不会自动限制上岗或派工，只回答缺什么。',
      'Nobody is kept from work by itself yet: it says what is lacking.',
    ),
  },
]
