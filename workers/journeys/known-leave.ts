import type { ClockCorrectionView, LeaveView, ReachDay } from '@bylaw/contract'
import { attendance } from '@bylaw/rules-attendance'
import { mustBe, type Person } from './front-door'
import { decideAll } from './paying-company'

/** Leave and a forgotten clocking of the person’s, which nobody has decided; and a call that they did not take. */
export async function attended(owner: Person, person: Person) {
  const leave_request = await askedLeave(owner, person)
  const reach_attempt = await notReached(owner, person)
  return { leave_request, reach_attempt, clock_correction: await askedClocking(person) }
}

/** A call of yesterday that nobody took. */
async function notReached(by: Person, { personId }: Person): Promise<string> {
  const wish = { personId, at: `${yesterday()}T10:00`, means: 'phone', to: '1' }
  const tried = { ...wish, answered: false }
  const { body } = await mustBe<ReachDay>(201, by.post('/v1/reach-attempts', tried))
  return body.attempts[0]?.id ?? ''
}

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
  const wish = { date: yesterday(), direction: 'in', time: '09:00', reason: 'Forgot' }
  return (await mustBe<ClockCorrectionView>(201, person.post('/v1/clock-corrections', wish))).body
    .id
}

const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
