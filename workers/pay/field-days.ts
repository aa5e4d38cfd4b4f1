import type { FieldDaysMonth, FieldDaysView } from '@bylaw/contract'
import { grouped, lastDateOf } from '@bylaw/kernel'
import type { Days } from '@bylaw/rules-pay'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { daysUntil, fieldDaysAsked } from './field-days-asked'
import type { FieldDays } from './field-days-store'

/** Everybody whose pay of a month waits for their days on site, and what is recorded of them. */
export async function fieldDaysMonth(scope: Scope, month: string): Promise<FieldDaysMonth> {
  const { condition, daysOf } = await fieldDaysAsked(scope, month)
  const open = hasBegun(scope, month) && (await scope.pay.isMonthOpen(month))
  if (condition === null) return { month, condition, open, items: [] }
  const [entries, members, known] = await Promise.all([
    scope.pay.fieldDaysIn(month),
    scope.people.readAll([...daysOf.keys()]),
    knownOtherwise(scope, month),
  ])
  const entriesOf = grouped(entries, ({ personId }) => personId)
  const items = members.map(({ personId, name }) =>
    fieldDaysView(scope, {
      ...{ personId, personName: name, open },
      counted: daysOf.get(personId) ?? [],
      entries: entriesOf.get(personId) ?? [],
      known,
    }),
  )
  return { month, condition, open, items }
}

export async function readFieldDays(
  scope: Scope,
  personId: string,
  month: string,
): Promise<FieldDaysView> {
  const { items } = await fieldDaysMonth(scope, month)
  const found = items.find((each) => each.personId === personId)
  if (!found) throw new Problem('not_found')
  return found
}

/** Whether a month has begun where the company is: nobody has been on site in it before. */
export const hasBegun = (scope: Scope, month: string): boolean => month <= today(scope).slice(0, 7)

type DayOf = Readonly<Record<'personId' | 'date', string>>
type Known = Readonly<Record<keyof FieldDaysView['known'], readonly DayOf[]>>

/** What else is on record of who was on site when. It is shown beside, and decides nothing. */
async function knownOtherwise(scope: Scope, month: string): Promise<Known> {
  const days = [`${month}-01`, lastDateOf(month)] as const
  const [logged, said] = await Promise.all([
    scope.trips.loggedWithin(...days),
    scope.attendance.saidOnSite(...days),
  ])
  return { logged, said }
}

interface OfPerson {
  readonly personId: string
  readonly personName: string
  readonly open: boolean
  readonly counted: readonly Days[]
  /** In the order in which they were made. */
  readonly entries: readonly FieldDays[]
  readonly known: Known
}

function fieldDaysView(
  scope: Scope,
  { personId, personName, open, counted, entries, known }: OfPerson,
): FieldDaysView {
  const [entry = null, ...before] = entries.map(entryView).reverse()
  const ofThem = (days: readonly DayOf[]): number =>
    new Set(
      days
        .filter((day) => day.personId === personId && counted.some((each) => holds(each, day.date)))
        .map(({ date }) => date),
    ).size
  return {
    ...{ personId, personName, entry, before },
    counted: [...counted],
    most: daysUntil(counted, today(scope)),
    known: { logged: ofThem(known.logged), said: ofThem(known.said) },
    mayRecord: open && scope.may('quantity.verify') && personId !== scope.personId,
    version: entries.length,
  }
}

const entryView = ({ days, reason, recordedByName, recordedAtMs }: FieldDays) => ({
  ...{ days, reason, by: recordedByName },
  at: new Date(recordedAtMs).toISOString(),
})

const holds = ({ from, to }: Days, date: string): boolean => from <= date && date <= to
