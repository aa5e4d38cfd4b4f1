import type { LeaveView } from '@bylaw/contract'
import { attendance } from '@bylaw/rules-attendance'
import { mustBe, type Person } from './front-door'
import { decideAll } from './paying-company'

/** Leave that nobody has decided. */
export async function askedLeave(owner: Person, person: Person): Promise<string> {
  await decideAll(owner, 'attendance', { 'attendance.leave_kinds': USUAL_LEAVE })
  const days = { from: '2031-06-02', to: '2031-06-03' }
  const wish = { personId: person.personId, kind: 'personal', ...days, reason: 'Moving house' }
  return (await mustBe<LeaveView>(201, person.post('/v1/leave-requests', wish))).body.id
}

/** The kinds of leave that the rules of attendance propose. */
export const USUAL_LEAVE = attendance.questions.find(
  ({ id }) => id === 'attendance.leave_kinds',
)?.proposed
