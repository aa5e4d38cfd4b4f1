import type { ClockExplanation, ClockReason, Explanation } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { AGREED, CLOCK_WORDS, type ClockName, clockCourse, decideBy } from '@bylaw/rules-sla'
import type { CompanyDecision } from '../rulebook/decision-store'
import { explained, traceView } from '../rulebook/explanation'
import { agreedStep, agreedUnder } from './agreements/agreed-time'
import type { DeskBooks } from './books'
import { complaintClockOf, complaintCourse } from './clocks/complaint'
import { courseView } from './clocks/course-view'
import { rulesOf } from './clocks/rules'
import { slaTicketOf } from './promises'
import type { Ticket } from './ticket'

/**
 * Why a ticket is due when it is due: the policy that holds, the days counted and left out, the
 * pauses, down to the clauses. Where the rules could not decide, it says what they lack.
 *
 * @param decisions of the company about its service levels, as JSON, as is the answer
 */
export const explainedClocks = (
  books: DeskBooks,
  ticket: Ticket,
  decisions: string,
  nowMs: number,
): string => {
  const known: readonly CompanyDecision[] = JSON.parse(decisions)
  return JSON.stringify({
    ...explainClocks(books, ticket, known, nowMs),
    complaint: explainComplaint(books, ticket, known, nowMs),
  } satisfies ClockExplanation)
}

function explainComplaint(
  { shelf }: DeskBooks,
  ticket: Ticket,
  decisions: readonly CompanyDecision[],
  nowMs: number,
): ClockReason | null {
  const clock = complaintClockOf(shelf, ticket, nowMs)
  if (clock === null) return null
  const { version, trace } = clock
  return {
    trace: traceView(explained(trace, version, decisions)),
    rules: [version.ref],
    course: complaintCourse(shelf, ticket, nowMs),
  }
}

function explainClocks(
  books: DeskBooks,
  ticket: Ticket,
  decisions: readonly CompanyDecision[],
  nowMs: number,
): Promised {
  const { shelf } = books
  const found = rulesOf(shelf, ticket)
  if (found === null) return unexplained(NO_SERVICE_LEVELS)
  if (!found.ok) return unexplained(found.refusal.message, pinned(shelf, ticket))
  const { slaVersion, calendarVersions, sla: rules, calendar } = found.value
  const refs = [slaVersion.ref, ...calendarVersions.map(({ ref }) => ref)]
  const atMs = Math.max(nowMs, ticket.updatedAtMs)
  const counted = slaTicketOf(ticket)
  const decided = decideBy(rules, counted, calendar, atMs)
  if (!decided.ok) return unexplained(decided.refusal.message, refs)

  const { decision } = decided.value
  const trace = explained(decided.value.trace, slaVersion, decisions)
  const [policy, ...clockSteps] = trace.of ?? []
  const stepOf = (clock: ClockName) =>
    clockSteps.find(({ rule }) => rule?.endsWith(`/${clock}Minutes`))
  const promised = decision.policy && rules.policies[decision.policy.index]
  const explanation = (clock: ClockName): ClockReason => {
    const step = stepOf(clock)
    const course = clockCourse(clock, rules, counted, decision, calendar, atMs)
    return {
      trace: traceView({
        ...(step ?? { name: CLOCK_WORDS[clock], value: null, unit: 'instant' }),
        of: [
          ...(policy ? [policy] : []),
          ...(step?.of ?? []).map((each) =>
            each.name === AGREED ? agreedStep(books, ticket, each, calendar, decisions) : each,
          ),
        ],
      }),
      rules: clock === 'resolution' ? [...refs, ...agreedUnder(shelf, ticket)] : refs,
      course: courseView(
        decision.clocks[clock],
        course,
        atMs,
        (promised?.[`${clock}Minutes`] ?? 0) * 60,
      ),
    }
  }
  const ifPromised = (clock: ClockName) => (stepOf(clock) ? explanation(clock) : null)
  return {
    firstResponse: explanation('firstResponse'),
    nextResponse: ifPromised('nextResponse'),
    keepInformed: ifPromised('keepInformed'),
    resolution: explanation('resolution'),
  }
}

/** The versions that a ticket is held to, also where they promise nothing. */
const pinned = (shelf: DeskBooks['shelf'], { pins }: Ticket): Explanation['rules'] =>
  [pins.sla, pins.calendar].flatMap((pin) => (pin ? [shelf.version(pin).ref] : []))

type Promised = Omit<ClockExplanation, 'complaint'>

const unexplained = (because: Words, rules: Explanation['rules'] = []): Promised => {
  const why = (clock: ClockName): ClockReason => ({
    trace: { name: CLOCK_WORDS[clock], value: null, unit: 'instant', because },
    rules,
    course: null,
  })
  return {
    firstResponse: why('firstResponse'),
    nextResponse: null,
    keepInformed: null,
    resolution: why('resolution'),
  }
}

const NO_SERVICE_LEVELS = words(
  '工单提交时公司还没有服务级别制度，因此没有时限',
  'The company had no service levels when this was opened, so nothing was promised',
)
