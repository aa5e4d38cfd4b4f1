import type { TripAdvance, TripSettlement, TripView } from '@bylaw/contract'
import { assert, daysAfter, type Words, words, yuanFromFen } from '@bylaw/kernel'
import { tellPeople } from '../notices/tell'
import { mustFitMonth, sayingLineWasFaster } from '../pay/fit-month'
import { guaranteeSwallows } from '../pay/guarantee-swallows'
import { lineWrites } from '../pay/line-writes'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { mustMay } from './acts'
import { enterTrip } from './enter-trip'
import { figuresOf } from './figures'
import { newsOf } from './news-of'
import type { Trip } from './store'
import { type TripInHand, wholeTrip } from './visible-trip'

/** Records that what was approved was handed out before or during the trip. */
export async function payAdvance(
  scope: Scope,
  id: string,
  basedOn: number,
  { on }: TripAdvance,
): Promise<TripView> {
  const whole = await wholeTrip(scope, id, basedOn)
  const { trip, standing } = whole
  mustMay(scope, 'pay_advance', whole)
  mustBeSince(daysAfter(trip.fromDate, -MOST_DAYS_AHEAD), on, today(scope))
  return enterTrip(scope, whole, {
    said: { did: 'advance_paid', fen: standing.approved?.advanceFen ?? 0, on },
    also: (after) => tellPeople(scope, [trip.personId], newsOf(after, 'trip_answered')),
  })
}

/**
 * Settles a trip against its advance, once: what is left goes into a month's pay as a line of its
 * own, is taken off it, or goes from hand to hand. The line and the settlement are one transaction.
 */
export async function settleTrip(
  scope: Scope,
  id: string,
  basedOn: number,
  wish: TripSettlement,
): Promise<TripView> {
  const whole = await wholeTrip(scope, id, basedOn)
  const { trip, standing } = whole
  mustMay(scope, 'settle', whole)
  const { checked, advancePaid } = standing
  assert(checked !== undefined, 'a trip that is settled was checked')
  await mustStillComeTo(scope, whole, checked)
  const balanceFen = checked.totalFen - (advancePaid?.fen ?? 0)
  const told = (after: Trip) => tellPeople(scope, [trip.personId], newsOf(after, 'trip_settled'))
  if (wish.how === 'by_hand') {
    mustBeSince(advancePaid?.on ?? trip.fromDate, wish.on, today(scope))
    return enterTrip(scope, whole, {
      said: { did: 'settled', balanceFen, month: null, on: wish.on, lineId: null },
      state: 'settled',
      also: told,
    })
  }
  const line = lineOf(scope, whole, wish.month, balanceFen)
  if (await guaranteeSwallows(scope, wish.month)) throw refused('/month', wouldBeSwallowed)
  const fits = await mustFitMonth(scope, line, '/month')
  const settle = () =>
    enterTrip(scope, whole, {
      said: { did: 'settled', balanceFen, month: wish.month, on: null, lineId: line.id },
      state: 'settled',
      also: (after) => [...lineWrites(scope, line, fits), ...told(after)],
    })
  return sayingLineWasFaster(settle, async () => (await scope.trips.read(id))?.version === basedOn)
}

/** Money is handed out a while before a trip at most: an earlier day is a slip of the pen. */
const MOST_DAYS_AHEAD = 92

function mustBeSince(first: string, on: string, now: string): void {
  if (on > now) throw refused('/on', notYet)
  if (on < first) throw refused('/on', notBefore(first))
}

/**
 * Refuses figures that would be others now: leave was given on days of the trip since they were
 * checked or was cut short, or another trip of the month was paid. They are checked anew first.
 */
async function mustStillComeTo(
  scope: Scope,
  whole: TripInHand,
  { subsidyFen, agreedFares, totalFen }: NonNullable<TripInHand['standing']['checked']>,
): Promise<void> {
  const now = await figuresOf(scope, whole, { subsidyFen, agreedFares })
  if (!now.ok) throw new Problem('rules_incomplete', { refusal: now.refusal })
  if (now.value.totalFen !== totalFen)
    throw new Problem('wrong_state', { detail: otherwiseNow(totalFen, now.value.totalFen) })
}

/** The line of pay that a trip comes to. */
function lineOf(
  scope: Scope,
  { trip, rules, standing }: TripInHand,
  month: string,
  balanceFen: number,
) {
  if (balanceFen === 0) throw refused('/how', nothingLeft)
  if (month < firstMonthOf(trip, standing) || month > today(scope).slice(0, 7))
    throw refused('/month', notThatMonth)
  return {
    id: scope.newId('pln'),
    personId: trip.personId,
    month,
    kind: balanceFen > 0 ? ('reward' as const) : ('penalty' as const),
    amountFen: Math.abs(balanceFen),
    reason: (standing.notGone ? neverWas(trip) : lineReason(trip))[scope.companyLanguage],
    clause: rules.ok ? (rules.value.citations['/itinerary']?.[0] ?? null) : null,
    settles: 'trip' as const,
  }
}

/** Of which trip, in the company's language; that it is settled the line says itself. */
const lineReason = ({ destination, fromDate, toDate }: Trip): Words =>
  words(`${destination}（${fromDate} 至 ${toDate}）`, `${destination}, ${fromDate} to ${toDate}`)

const neverWas = ({ destination, fromDate, toDate }: Trip): Words =>
  words(
    `${destination}（${fromDate} 至 ${toDate}，未成行退回预支）`,
    `${destination}, ${fromDate} to ${toDate}: advance of a trip that never was`,
  )

/** The month of the trip; of one that never was also an earlier one in which the money was handed out. */
const firstMonthOf = ({ fromDate }: Trip, { notGone, advancePaid }: TripInHand['standing']) =>
  [fromDate, ...(notGone && advancePaid ? [advancePaid.on] : [])].sort()[0]?.slice(0, 7) ?? ''

const refused = (pointer: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code: 'does_not_fit', message }] })

const otherwiseNow = (checkedFen: number, nowFen: number): Words => {
  const [before, now] = [yuanFromFen(checkedFen), yuanFromFen(nowFen)]
  return words(
    `核对之后，出差期间的请假、任职或当月其他出差有变动：核对的是 ${before} 元，现在应为 ${now} 元。请先重新核对。`,
    `Leave during the trip, the employment or another trip in the month has changed since the check: the amount was ${before} and is now ${now}. Have it checked again first.`,
  )
}
const notYet = words('不能晚于今天。', 'The date cannot be after today.')
const notBefore = (first: string) => words(`不能早于 ${first}。`, `It is ${first} or later.`)
const nothingLeft = words(
  '与预支相抵为零，没有要计入工资的，请按当面结清登记。',
  'Nothing is left after the advance: record it as settled in cash.',
)
const notThatMonth = words(
  '计入出差当月或以后的月份，最晚到本月。',
  'Choose the month of the trip or a later one, up to the current month.',
)
const wouldBeSwallowed = words(
  '按公司对保底的规定，计入工资的补贴会被保底吞掉或还没有决定，请当面结清。',
  'Under the company’s reading of the pay guarantee (or because it is undecided), the guarantee would absorb this addition to pay: settle it in cash.',
)
