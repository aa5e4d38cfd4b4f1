import { expect, test } from 'vitest'
import { alarmClock } from './alarm-clock'
import type { DeskBooks } from './books'

/** Books in which one ticket's clocks are to be looked at then, and nothing else is due. */
const booksWaking = (atMs: number | null) =>
  ({
    tickets: { nextWakeMs: () => atMs },
    deadlines: { nextMs: () => null },
    reminders: { nextMs: () => null },
    automation: { nextMs: () => null },
    nameplate: { read: () => undefined },
  }) as unknown as DeskBooks

/** A storage that takes alarms as the platform does. */
function storage() {
  const set: (number | null)[] = []
  const fake = {
    getAlarm: async () => null,
    deleteAlarm: async () => void set.push(null),
    setAlarm: async (atMs: number) => {
      if (atMs <= 0) throw new TypeError('setAlarm() cannot be called with an alarm time <= 0')
      set.push(atMs)
    },
  }
  return { set, storage: fake as unknown as DurableObjectStorage }
}

test('a ticket that has to be looked at at once rings at once, when the desk wakes as well', async () => {
  const { set, storage: platform } = storage()
  await alarmClock(platform, booksWaking(0)).checkOnWaking()
  expect(set).toEqual([1])
})

test('the alarm is set once for one moment, and anew after it has fired', () => {
  const { set, storage: platform } = storage()
  const alarm = alarmClock(platform, booksWaking(5_000))
  alarm.arm()
  alarm.arm()
  alarm.arm(5_000)
  expect(set).toEqual([5_000, 5_000])
})
