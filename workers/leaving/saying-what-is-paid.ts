import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'

/**
 * Says which month stands in the way where an employment cannot end in one that is paid. What is refused
 * for another reason says that itself, and keeps it.
 */
export async function sayingWhatIsPaid(write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (error instanceof Problem && error.code === 'wrong_state' && !error.details.detail)
      throw new Problem('wrong_state', { detail: monthIsPaid })
    throw error
  }
}

const monthIsPaid = words(
  '这期间的工资已批准。请先在工资核算里开始更正该月，再登记、更正或撤回；差额由更正补发或扣回。',
  'Pay of the days in between is approved. Start a correction of that month first, then record, correct or take it back; the correction pays the difference or takes it off.',
)
