import type { Env } from '../env'
import { logError } from '../platform/log'
import type { AlarmClock } from './alarm-clock'
import { actInTime } from './automation/in-time'
import type { DeskBooks } from './books'
import { lookAtDue } from './clocks/look'
import { RECONCILE_AFTER_MS } from './event-log'
import { endSilences } from './lifecycle/silence'
import { reconcile } from './reconcile'
import { actOnReminders } from './reminders/act-on-reminders'
import type { LiveSockets } from './sockets'

/**
 * Does everything that is due by now. Each part asks the tables what that is, so that a round too
 * many does no harm. Each is a transaction of its own: one that fails is noted in the log and keeps
 * none of the others, nor the events, from going on.
 *
 * @param alarm set for what comes next when the shard answers, which may be after the round
 */
export async function alarmRound(
  env: Env,
  books: DeskBooks,
  sockets: Pick<LiveSockets, 'refresh'>,
  inOne: <Value>(work: () => Value) => Value,
  nowMs: number,
  alarm: Pick<AlarmClock, 'arm'>,
): Promise<void> {
  const part = (work: () => void): void => {
    try {
      inOne(work)
    } catch (error) {
      logError('desk_alarm_failed', error, { companyId: books.nameplate.read()?.companyId })
    }
  }
  const moved: number[] = []
  part(() => moved.push(...lookAtDue(books, nowMs)))
  part(() => endSilences(books, nowMs))
  part(() => moved.push(...actOnReminders(books, nowMs)))
  part(() => actInTime(books, nowMs))
  part(() => sockets.refresh(moved, nowMs))
  await atMost(
    WAITS_FOR_SHARD_MS,
    lookAfterEvents(env, books, nowMs).then(() => alarm.arm()),
  )
}

/** So long a round waits for the shard: while it runs, no other begins, whatever is due by then. */
const WAITS_FOR_SHARD_MS = 1_000

/** Waits for some work, but no longer than so long; it goes on by itself then. */
async function atMost(ms: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<void>((done) => {
    timer = setTimeout(done, ms)
  })
  await Promise.race([work, over])
  clearTimeout(timer)
}

/** Sends what has not arrived, where it is time to look, and forgets what is old. */
async function lookAfterEvents(env: Env, books: DeskBooks, nowMs: number): Promise<void> {
  const plate = books.nameplate.read()
  if (plate?.reconcileAtMs == null || plate.reconcileAtMs > nowMs) return
  // Before asking, so that a shard that is down is not asked again at once.
  books.nameplate.arrived(plate.arrivedSeq, nowMs + RECONCILE_AFTER_MS)
  const sinceMs = asking.get(books)
  if (sinceMs !== undefined && nowMs < sinceMs + GIVEN_UP_AFTER_MS) return
  asking.set(books, nowMs)
  const isAsked = () => asking.get(books) === nowMs
  try {
    await reconcile(env, books, plate, nowMs, isAsked)
    books.answers.forgetOld(nowMs)
    books.notices.forgetOld(nowMs)
    books.drafts.forgetOld(nowMs)
  } catch (error) {
    logError('desk_alarm_failed', error, { companyId: plate.companyId })
  } finally {
    if (isAsked()) asking.delete(books)
  }
}

/** Desks whose shard has not answered yet, and since when: it is asked one thing at a time. */
const asking = new WeakMap<DeskBooks, number>()
/** What has not been answered by then will not be: a shard gives up much sooner. */
const GIVEN_UP_AFTER_MS = 60_000
