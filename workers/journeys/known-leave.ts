import type { ClockCorrectionView, LeaveView } from '@bylaw/contract'
import { attendance } from '@bylaw/rules-attendance'
import { mustBe, type Person } from './front-door'
import { decideAll } from './paying-company'

/** Leave and a forgotten clocking of the person’s, which nobody has decided. */
export const attended = async (owner: Person, person: Person) => ({
  leave_request: await askedLeave(owner, person),
  clock_correction: await askedClocking(person),
})

/** Leave that nobody has decided. */
async function askedLeave(owner: Person, person: Person): Promise<string> {
  await decideAll(owner, 'attendance', { 'attendance.leave_kinds': USUAL_LEAVE })
  const days = { from: '2031-06-02', to: '2031-06-03' }
  const wish = { personId: person.personId, kind: 'personal', ...days, reason: 'Moving house' }
  return (await mustBe<LeaveView>(201, person.post('/v1/leave-requests', wish))).body.id
}

/** The kinds of leave that the rules of attendance propose. */
export const USUAL_LEAVE = attendance.questions.find(
  ({ id }) => id === 'attendance.leave_kinds',
)?.proposed

/** A clocking that the person forgot yesterday. */
async function askedClocking(person: Person): Promise<string> {
  const date = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const wish = { date, direction: 'in', time: '09:00', reason: 'Forgot' }
  return (await mustBe<ClockCorrectionView>(201, person.post('/v1/clock-corrections', wish))).body
    .id
}
