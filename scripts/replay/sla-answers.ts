import type { Clock, SlaDecision } from '@bylaw/rules-sla'

/** How to read a scenario's clocks. */
export interface Reading {
  readonly read: (nowMs: number, stalledTimePauses?: boolean) => SlaDecision
  readonly lastMs: number
  readonly stalledMs: number | undefined
  readonly write: (atMs: number) => string
}

type Answers = Readonly<Record<string, () => unknown>>

/** Every figure a scenario may expect, by the scenario's name for it. */
export function answers({ read, lastMs, stalledMs, write }: Reading): Answers {
  const { clocks, rounds, next } = read(lastMs)
  const written = (atMs: number | null | undefined) =>
    typeof atMs === 'number' ? write(atMs) : null
  const answered = rounds.nextResponse.filter(({ metAtMs }) => metAtMs !== null)
  const update = answered.at(-1)
  const updateTarget = clocks.nextResponse?.targetSeconds ?? 0
  return {
    first_response_due: () => written(clocks.firstResponse?.dueAtMs),
    first_response_used_min: () => minutes(used(clocks.firstResponse)),
    first_response_left_min: () => minutes(left(clocks.firstResponse)),
    first_response_used_seconds: () => used(clocks.firstResponse),
    first_response_late_seconds: () => late(clocks.firstResponse),
    update_due: () => written(clocks.nextResponse?.dueAtMs),
    update_used_min: () => minutes(update?.usedSeconds ?? null),
    update_left_min: () => minutes(update ? updateTarget - update.usedSeconds : null),
    resolution_due: () => written(clocks.resolution?.dueAtMs),
    resolution_used_min: () => minutes(used(clocks.resolution)),
    resolution_left_min: () => minutes(left(clocks.resolution)),
    resolution_used_seconds: () => used(clocks.resolution),
    resolution_late_seconds: () => late(clocks.resolution),
    hold_seconds: () => clocks.resolution?.pausedSeconds ?? null,
    next_due: () => written(next?.dueAtMs),
    due: () => written(next?.dueAtMs),
    status: () => statusOf(clocks),
    while_stalled_due: () => written(read(stalledMs ?? lastMs).next?.dueAtMs),
    due_if_stalled_time_counts: () => written(read(lastMs, false).next?.dueAtMs),
    due_if_stalled_time_excluded: () => written(next?.dueAtMs),
  }
}

/** Statistics are recorded only once a promise is met. */
const used = (clock: Clock | null): number | null =>
  clock === null || clock.metAtMs === null ? null : clock.usedSeconds

const left = (clock: Clock | null): number | null =>
  clock === null || clock.metAtMs === null ? null : clock.leftSeconds

const late = (clock: Clock | null): number | null => (clock?.breached ? -clock.leftSeconds : null)

const minutes = (seconds: number | null): number | null => (seconds === null ? null : seconds / 60)

/** One word for the whole agreement: failed, else paused, else what is due next, else fulfilled. */
function statusOf(clocks: SlaDecision['clocks']): string {
  const all = Object.values(clocks).filter((clock) => clock !== null)
  if (all.some(({ breached }) => breached)) return 'failed'
  if (all.some(({ paused }) => paused)) return 'paused'
  if (clocks.firstResponse?.metAtMs === null) return 'first_response_due'
  if (clocks.resolution?.metAtMs === null) return 'resolution_due'
  return 'fulfilled'
}
