import { type CompiledCalendar, compileCalendar } from '@bylaw/calendar'
import { ok, type Result } from '@bylaw/kernel'
import { type Decided, type Question, type Refusal, undecided } from '@bylaw/rules-kit'
import { type Climb, climb, type LadderName, type Told } from './climb'
import { complaintRun } from './complaint'
import type { ClockRun, EscalationFacts, Watched } from './facts'
import { complaintLadder, complaintWithin, ladderQuestions } from './questions'
import { noComplaintRules } from './refusals'
import { CLOCKS, type EscalationRules, type Ladder } from './rules'
import { traceOf } from './trace'

export interface EscalationDecision {
  /** Steps that are due and not yet told, the earliest first. */
  readonly due: readonly Told[]
  /** When to look again; null when nothing is left to come, or a pause keeps it open. */
  readonly next: { readonly clock: LadderName; readonly step: string; readonly atMs: number } | null
  /** Who handles the complaint, and by when (R04.1); null where there is none that is open. */
  readonly complaint: { readonly handler: string; readonly dueAtMs: number | null } | null
  /** Why a ladder could not be read; the others stand as ever. */
  readonly refused: Readonly<Partial<Record<LadderName, Refusal>>>
}

/** Who has to be told now, and when to look again, with the reasons (R03.6, R04.1). */
export function decide(
  rules: EscalationRules,
  { calendar, ...watched }: EscalationFacts,
): Result<Decided<EscalationDecision>, Refusal> {
  const working = compileCalendar(calendar)
  const read = readLadders(rules, watched, working)
  if (!read.ok) return read
  const { decision, climbs } = read.value
  return ok({ decision, trace: traceOf(rules, decision, climbs, working) })
}

/** The same without the reasons, by a calendar that was compiled once and kept. */
export function toldBy(
  rules: EscalationRules,
  watched: Watched,
  working: CompiledCalendar,
): Result<EscalationDecision, Refusal> {
  const read = readLadders(rules, watched, working)
  return read.ok ? ok(read.value.decision) : read
}

/**
 * A ladder that an open question bears on is refused by itself, and the case only when no ladder
 * is left to read. A step that came several times while nobody looked is told once.
 */
function readLadders(
  rules: EscalationRules,
  facts: Watched,
  working: CompiledCalendar,
): Result<{ readonly decision: EscalationDecision; readonly climbs: readonly Climb[] }, Refusal> {
  const complaint = facts.complaint?.metAtMs === null ? facts.complaint : null
  if (complaint && !rules.complaint) return noComplaintRules()
  const climbs: Climb[] = []
  const refused: Partial<Record<LadderName, Refusal>> = {}
  for (const each of laddersOf(rules, facts)) {
    const read = readLadder(each, facts, working)
    if (!read.ok && read.refusal.code !== 'undecided') return read
    if (read.ok) climbs.push(read.value)
    else refused[each.clock] = read.refusal
  }
  const [first] = Object.values(refused)
  if (climbs.length === 0 && first) return { ok: false, refusal: first }

  const due = climbs
    .flatMap(({ rungs }) => rungs.flatMap(({ told }) => told ?? []))
    .toSorted((a, b) => a.atMs - b.atMs)
  const handled = climbs.find(({ clock }) => clock === 'complaint')
  const decision: EscalationDecision = {
    due,
    next: nextOf(climbs),
    complaint:
      complaint && rules.complaint
        ? { handler: rules.complaint.handler, dueAtMs: handled?.counted.dueAtMs ?? null }
        : null,
    refused,
  }
  return ok({ decision, climbs })
}

/** A ladder with the run of its clock, or the question that has to be decided first. */
interface Reading {
  readonly clock: LadderName
  readonly rule: string
  readonly run: ClockRun
  readonly ladder: Ladder | null
  readonly question: Question
}

/** The ladders of the clocks that run; one that the rules do not speak of is left out. */
function laddersOf(rules: EscalationRules, facts: Watched): Reading[] {
  const running = CLOCKS.flatMap((clock): Reading[] => {
    const run = facts.clocks[clock]
    const ladder = rules.ladders[clock]
    if (!run || run.metAtMs !== null || ladder === undefined) return []
    return [{ clock, rule: `/ladders/${clock}`, run, ladder, question: ladderQuestions[clock] }]
  })
  const { complaint } = rules
  if (!complaint || !facts.complaint || facts.complaint.metAtMs !== null) return running
  const { withinMinutes, clock, ladder } = complaint
  const { receivedAtMs: startedAtMs, pauses, metAtMs } = facts.complaint
  // Without a time to answer the ladder is not read at all.
  const unset = { startedAtMs, targetSeconds: 60, clock, pauses, metAtMs }
  return [
    ...running,
    {
      clock: 'complaint',
      rule: '/complaint/ladder',
      run: complaintRun(rules, facts.complaint) ?? unset,
      ladder: withinMinutes === null ? null : ladder,
      question: withinMinutes === null ? complaintWithin : complaintLadder,
    },
  ]
}

function readLadder(
  { clock, rule, run, ladder, question }: Reading,
  facts: Watched,
  working: CompiledCalendar,
): Result<Climb, Refusal> {
  return ladder === null ? undecided(question) : climb(clock, rule, ladder, run, facts, working)
}

function nextOf(climbs: readonly Climb[]): EscalationDecision['next'] {
  const [next] = climbs
    .flatMap(({ clock, rungs }) =>
      rungs.flatMap(({ step, nextAtMs }) =>
        nextAtMs === null ? [] : [{ clock, step: step.key, atMs: nextAtMs }],
      ),
    )
    .toSorted((a, b) => a.atMs - b.atMs)
  return next ?? null
}
