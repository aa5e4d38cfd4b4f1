import { words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'
import type { SlaRules } from './rules'

/** The desk keeps time for the first response and the resolution, and warns nobody beforehand. */
export function notYetActedOn({ policies, warnings }: SlaRules): readonly Sentence[] {
  return [
    ...policies.flatMap(({ nextResponseMinutes, keepInformedMinutes }, index) =>
      nextResponseMinutes === null && keepInformedMinutes === null
        ? []
        : [{ rule: `/policies/${index}`, text: NO_CLOCK }],
    ),
    ...(warnings.leadMinutes.length === 0
      ? []
      : [{ rule: '/warnings/leadMinutes', text: NO_WARNING }]),
  ]
}

const NO_CLOCK = words(
  '后续答复、进展告知的时限已登记，但系统目前不会据此计时',
  'Targets for the next response and for keeping informed are recorded, but nothing keeps time for them yet',
)
const NO_WARNING = words(
  '到期前的提醒已登记，但系统目前不会据此提醒',
  'Warnings are recorded, but nobody is warned by them yet',
)
