import type { DeskBooks } from './books'

/**
 * The Desk's single alarm, always derived from the tables: the next ticket whose clocks have to be
 * looked at, the next end of a silence, the next reminder, the next rule of time, or the next look at
 * whether events arrived. It is only set when that moment changes.
 */
export const alarmClock = (storage: DurableObjectStorage, books: DeskBooks) => {
  /** What the platform's alarm is set to, as far as we know. */
  let setForMs: number | null = null

  const nextMs = (): number | null => {
    const times = [
      books.tickets.nextWakeMs(),
      books.deadlines.nextMs(),
      books.reminders.nextMs(),
      books.automation.nextMs(),
      books.nameplate.read()?.reconcileAtMs ?? null,
    ]
    const due = times.filter((time) => time !== null)
    // What has to be looked at at once says 0, which the platform takes for no time at all.
    return due.length === 0 ? null : Math.max(1, Math.min(...due))
  }

  return {
    /**
     * Sets the alarm to what comes next; part of the transaction it is called in.
     *
     * @param firedAtMs given by the alarm itself: it is spent, so it must be set anew
     */
    arm(firedAtMs?: number): void {
      if (firedAtMs !== undefined) setForMs = null
      const next = nextMs()
      if (next === setForMs) return
      setForMs = next
      void (next === null ? storage.deleteAlarm() : storage.setAlarm(next))
    },

    /** Sets an alarm that is missing, or past and so perhaps given up on. */
    async checkOnWaking(): Promise<void> {
      setForMs = await storage.getAlarm()
      if (setForMs !== null && setForMs <= Date.now()) setForMs = null
      const next = nextMs()
      if (next === setForMs) return
      setForMs = next
      if (next === null) await storage.deleteAlarm()
      else await storage.setAlarm(next)
    },
  }
}
export type AlarmClock = ReturnType<typeof alarmClock>
