import { words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'

/** Nobody can record a shutdown yet, so that its rule never comes to bear. */
export const notYetActedOn = (): readonly Sentence[] => [
  {
    rule: '/furlough',
    text: words(
      '目前还不能登记通知放假：系统一律按没有放假计算，放假月份的工资请不要用系统批准。',
      'A shutdown cannot be recorded yet: every month is worked out as if there were none, so do not approve the pay of one here.',
    ),
  },
]
