import { words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'

/** A field allowance that asks for days on site, which nobody can record yet. */
export const fieldDaysNotRecorded: Refusal = {
  code: 'field_days_not_recorded',
  message: words(
    '野外补助按野外工作天数发放，而目前还不能登记野外工作天数。请改定为“每月固定”。',
    'The field allowance depends on days on site, which cannot be recorded yet. Choose “Flat per month” instead.',
  ),
  question: 'pay.field_allowance_condition',
  rule: '/fieldAllowance/condition',
  fact: '/fieldDays',
}
