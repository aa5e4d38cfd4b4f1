import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import { saying } from '../platform/saying'

/**
 * Says which month stands in the way where an employment cannot end in one that is paid. What is refused
 * for another reason says that itself, and keeps it.
 */
export const sayingWhatIsPaid = <Done>(write: () => Promise<Done>): Promise<Done> =>
  saying(
    {
      wrong_state: ({ details }) =>
        details.detail ? undefined : new Problem('wrong_state', { detail: monthIsPaid }),
    },
    write,
  )

const monthIsPaid = words(
  '这期间的工资已批准。请先在工资核算里开始更正该月，再登记、更正或撤回；差额由更正补发或扣回。',
  'Pay of the days in between is approved. Start a correction of that month first, then record, correct or take it back; the correction pays the difference or takes it off.',
)
