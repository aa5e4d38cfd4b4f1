import type { Env } from '../env'
import { actInTime } from './automation/in-time'
import { obeyRules } from './automation/obey'
import type { DeskBooks } from './books'
import { lookAtDue } from './clocks/look'
import { RECONCILE_AFTER_MS } from './event-log'
import { endSilences } from './lifecycle/silence'
import { reconcile } from './reconcile'
import { actOnReminders } from './reminders/act-on-reminders'
import type { LiveSockets } from './sockets'

/**
 * Does everything that is due by now. Each part asks the tables what that is, so that a round too
 * many does no harm.
 */
export async function alarmRound(
  env: Env,
  books: DeskBooks,
  sockets: Pick<LiveSockets, 'refresh'>,
  inOne: <Value>(work: () => Value) => Value,
  nowMs: number,
): Promise<void> {
  const moved = inOne(() => {
    const numbers = lookAtDue(books, nowMs)
    endSilences(books, nowMs)
    numbers.push(...actOnReminders(books, nowMs))
    actInTime(books, nowMs)
    obeyRules(books)
    return numbers
  })
  sockets.refresh(moved, nowMs)
  const plate = books.nameplate.read()
  if (plate?.reconcileAtMs == null || plate.reconcileAtMs > nowMs) return
  // Before asking, so that a shard that is down is not asked again at once.
  books.nameplate.arrived(plate.arrivedSeq, nowMs + RECONCILE_AFTER_MS)
  await reconcile(env, books, plate, nowMs)
  books.answers.forgetOld(nowMs)
  books.notices.forgetOld(nowMs)
  books.drafts.forgetOld(nowMs)
}
