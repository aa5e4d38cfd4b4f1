import type { BackTestView } from '@bylaw/contract'
import { monthsAfter } from '../../area/months'

/** A first and a last day. */
export interface Period {
  readonly from: string
  readonly to: string
}

type Figures = NonNullable<BackTestView['result']>['changes'][number]['before']

/** Whether a back-test is still at it, so that the screen asks again. */
export const isUnderWay = ({ state }: Pick<BackTestView, 'state'>): boolean =>
  state === 'queued' || state === 'running'

/** Whether somebody may see what a back-test finds: what pay adds up to is not for everybody. */
export const mayRead = (kind: string, may: (permission: string) => boolean): boolean =>
  !PAID.includes(kind) || may('pay.read_runs') || may('pay.read_all')

const PAID: readonly string[] = ['pay', 'piecework']

/** Why rules of a kind are tried on nothing of the past, as the name of the words for it. */
export const whyNoneKept = (kind: string) => NONE_KEPT[kind] ?? 'backtest.none_kept'
const NONE_KEPT: Readonly<Record<string, NoneKept>> = {
  travel: 'backtest.none_kept_travel',
  award: 'backtest.none_kept_award',
  reward: 'backtest.none_kept_extras',
  discipline: 'backtest.none_kept_extras',
}
type NoneKept =
  | 'backtest.none_kept_travel'
  | 'backtest.none_kept_award'
  | 'backtest.none_kept_extras'

/** What goes into the comparison as it was recorded, or not at all; undefined where nothing is left out. */
export const whatIsKept = (
  kind: string,
): 'backtest.pay_keeps' | 'backtest.appraisal_keeps' | undefined =>
  PAID.includes(kind)
    ? 'backtest.pay_keeps'
    : kind === 'appraisal'
      ? 'backtest.appraisal_keeps'
      : undefined

/** Kinds whose figures are of whole months. */
export const goesByMonths = (kind: string): boolean => BY_MONTHS.includes(kind)
const BY_MONTHS: readonly string[] = [...PAID, 'appraisal']

/** The months that lie wholly in a period: October from the 1st to the 31st, none to the 30th. */
export function wholeMonths({ from, to }: Period): readonly string[] {
  const end = new Date(Date.parse(`${to}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 7)
  const months: string[] = []
  let month = from.endsWith('-01') ? from.slice(0, 7) : monthsAfter(from.slice(0, 7), 1)
  for (; month < end; month = monthsAfter(month, 1)) months.push(month)
  return months
}

/** The month before the one that a date lies in, first and last day: what people ask about most. */
export function monthBefore(today: string): Period {
  const first = Date.parse(`${today.slice(0, 7)}-01T00:00:00.000Z`)
  const last = new Date(first - 86_400_000).toISOString().slice(0, 10)
  return { from: `${last.slice(0, 7)}-01`, to: last }
}

/** The difference of two amounts as an amount with its sign, by whole fen: `120.50` − `100.00`. */
export function differenceOf(before: Figures, after: Figures): string | undefined {
  if (!before.amount || !after.amount) return undefined
  const fen = fenOf(after.amount.amount) - fenOf(before.amount.amount)
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0')
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const fenOf = (amount: string): bigint => BigInt(amount.replace('.', ''))

/** Clocks that anyone is late by, or whose promises change; the others say nothing. */
export const tellingClocks = (clocks: NonNullable<BackTestView['result']>['clocks']) =>
  Object.entries(clocks).filter(
    ([, clock]) =>
      clock.lateBefore + clock.lateAfter > 0 || clock.promisedBefore !== clock.promisedAfter,
  )
