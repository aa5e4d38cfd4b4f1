import { words, yuanFromFen } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'

/**
 * Commission that a company pays in one lump at completion, while a project's completion cannot be
 * recorded: it would count 0.00 for ever, and pay is never nothing without a word.
 */
export const completionNotRecorded = (
  project: { readonly projectId: string; readonly projectName: string },
  waitingFen: number,
): Refusal => ({
  code: 'completion_not_recorded',
  message: words(
    `项目“${project.projectName}”有提成 ${yuanFromFen(waitingFen)} 元。按“完工一次结算”要等完工才计，而目前还不能登记完工，这笔提成会一直不发。请改定为“按月累计计提”。`,
    `${project.projectName} holds ${yuanFromFen(waitingFen)} of commission to be settled in one lump at completion, but completion cannot be recorded yet, so it would never be paid. Choose “Every month, cumulatively” instead.`,
  ),
  question: 'piecework.stage_mode',
  rule: '/stages/mode',
  fact: '/completed',
  details: { projectId: project.projectId, waitingFen },
})

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
