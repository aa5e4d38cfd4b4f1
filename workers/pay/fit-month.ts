import { type Words, words, yuanFromFen } from '@bylaw/kernel'
import type { BatchItem } from 'drizzle-orm/batch'
import { sayingWhoWasFaster } from '../people/as-read'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { employmentIn } from './contracted'
import type { PayLineRow } from './line-store'
import type { PayLineToWrite } from './line-writes'
import { type MonthFacts, monthFacts } from './month-facts'
import { recordedExtra } from './recorded-extra'
import { noPayFor, type Unpaid, unpaidIn } from './unpaid'
import { workOut } from './work-out'

type LineOfMonth = Pick<
  PayLineToWrite,
  'personId' | 'month' | 'kind' | 'amountFen' | 'reason' | 'settles'
>

/** What there is to say against a line before it is written. */
interface Unfit {
  readonly code: Unpaid['code'] | 'above_limit'
  readonly pointer: '/personId' | '/amount'
  readonly message: Words
}

/**
 * Refuses a reward or a penalty that its month could not carry, before it stands in the way of
 * everybody's pay: of somebody whom the month does not pay, or more than can be taken off it by
 * what is verified and recorded so far. What the rules cannot decide yet is no reason to refuse.
 *
 * @param pointer what of the wish is refused, where the line comes of something else
 * @returns what goes into the batch that writes it, by `lineWrites`: that nothing else was recorded of the
 *   person's month, or taken back, since a penalty was held against it; else `stale_version`
 */
export async function mustFitMonth(
  scope: Scope,
  line: LineOfMonth,
  pointer?: string,
): Promise<BatchItem<'sqlite'>[]> {
  const { month, personId, kind } = line
  const read = kind === 'penalty' ? await scope.pay.linesOf(month, only(personId)) : undefined
  const facts = await factsOf(scope, month, personId)
  const unfit = facts && ((await unpaidFor(scope, line)) ?? tooMuchFor(facts, line))
  if (unfit)
    throw new Problem('unacceptable', { errors: [{ ...unfit, pointer: pointer ?? unfit.pointer }] })
  return read ? [scope.pay.linesAre(month, personId, read)] : []
}

/**
 * Refuses that a reward is taken back which a penalty of its month was recorded against: without it more
 * would be taken off than the month can carry. Where the month carries nothing as it is, or is not decided
 * yet, there is no reason to.
 *
 * @returns what goes into the batch that takes it back: that nothing else of the person's month changed
 *   since; else `stale_version`
 */
export async function mustFitWithout(
  scope: Scope,
  reward: Pick<PayLineRow, 'id' | 'personId' | 'month' | 'kind'>,
): Promise<BatchItem<'sqlite'>[]> {
  const { id, personId, month, kind } = reward
  if (kind === 'penalty') return []
  const read = await scope.pay.linesOf(month, only(personId))
  const asRead = [scope.pay.linesAre(month, personId, read)]
  if (!read.some((each) => each.kind === 'penalty')) return asRead
  const facts = await factsOf(scope, month, personId)
  const person = facts?.people.find((each) => each.personId === personId)
  const employment = person && employmentIn(month, person)
  if (!facts || !person || !employment) return asRead
  const rewards = read
    .filter((each) => each.kind === 'reward' && each.id !== id)
    .map((each) => recordedExtra(each, scope.zone))
  if (!workOut(facts.rules, month, { ...person, employment }).ok) return asRead
  const without = belowLeast(workOut(facts.rules, month, { ...person, rewards, employment }))
  if (!without) return asRead
  const { payableFen, leastFen } = without
  throw new Problem('wrong_state', {
    detail: carriesPenalties(month, leastFen - payableFen, leastFen),
  })
}

/** That the month pays them nothing, and why, as of work that they did in it. */
async function unpaidFor(
  scope: Scope,
  { personId, month }: Pick<LineOfMonth, 'personId' | 'month'>,
): Promise<Unfit | undefined> {
  const unpaid = (await unpaidIn(scope, month, [personId])).get(personId)
  if (!unpaid) return undefined
  const person = await scope.people.read(personId)
  const message = noPayFor(person?.name ?? personId, month, unpaid, LINES)
  return { code: unpaid.code, pointer: '/personId', message }
}

/** That more would be taken off than the month can carry; nothing where that is not decided yet. */
function tooMuchFor(
  { rules, people }: MonthFacts,
  { personId, month, kind, amountFen, reason, settles }: LineOfMonth,
): Unfit | undefined {
  const person = people.find((each) => each.personId === personId)
  if (!person || kind === 'reward') return undefined
  const penalty = {
    name: reason,
    fen: amountFen,
    recordedBy: null,
    recordedOn: '',
    clause: null,
    settles: settles ?? null,
  }
  const fined = { ...person, penalties: [...person.penalties, penalty] }
  const employment = employmentIn(month, fined)
  const below = employment && belowLeast(workOut(rules, month, { ...fined, employment }))
  if (!below) return undefined
  const { payableFen, leastFen } = below
  const mostFen = Math.max(0, amountFen + payableFen - leastFen)
  return { code: 'above_limit', pointer: '/amount', message: above(month, mostFen, leastFen) }
}

/** What a month would pay, and what it has to pay at least; undefined where it pays that or is not decided. */
function belowLeast(answer: ReturnType<typeof workOut>) {
  if (answer.ok) return undefined
  const { code, details } = answer.refusal.refusal
  if (code !== 'below_legal_minimum') return undefined
  return { payableFen: Number(details?.['payableFen']), leastFen: Number(details?.['leastFen']) }
}

/** Nothing where the company has no pay rules yet, or none that decide the month. */
async function factsOf(
  scope: Scope,
  month: string,
  personId: string,
): Promise<MonthFacts | undefined> {
  try {
    return await monthFacts(scope, month, only(personId))
  } catch (error) {
    if (error instanceof Problem && error.code === 'rules_incomplete') return undefined
    throw error
  }
}

const only = (personId: string) => ({ after: justBefore(personId), upTo: personId })

/** An id that sorts before another, and after all that sort before that one but a few of its kind. */
const justBefore = (id: string): string => id.slice(0, -1)

/**
 * Says of a batch with a penalty that a line was faster, where all else that it is based on is as it was read.
 *
 * @param isAsRead whether the record that the line comes of still is what was read
 */
export const sayingLineWasFaster = <Written>(
  write: () => Promise<Written>,
  isAsRead: () => Promise<boolean>,
): Promise<Written> => sayingWhoWasFaster(write, otherLineMeanwhile, isAsRead)

/** What whoever named no version is told, where the month is not as it was when the line was held against it. */
export const otherLineMeanwhile = words(
  '此人当月的奖罚刚刚有变动。请刷新，核对还可扣多少后再登记。',
  'A reward or penalty for this person’s month has just been recorded or reversed. Reload, check how much can still be deducted, and record it again.',
)

const carriesPenalties = (month: string, missingFen: number, leastFen: number) => {
  const [missing, least] = [yuanFromFen(missingFen), yuanFromFen(leastFen)]
  return words(
    `撤销这笔奖励后，此人 ${month} 的扣罚会有 ${missing} 元扣不出（扣后不得低于 ${least} 元），全月都无法批准。请先撤销或减少扣罚。`,
    `Without this reward, ${missing} yuan of the penalties for ${month} could not be deducted (at least ${least} yuan must remain), and the whole month could not be approved. Reverse or reduce penalties first.`,
  )
}

const LINES = words('奖罚', 'a reward or penalty')
const above = (month: string, mostFen: number, leastFen: number) => {
  const [most, least] = [yuanFromFen(mostFen), yuanFromFen(leastFen)]
  return words(
    `按目前已核实的，${month} 最多还可扣 ${most} 元（扣后不得低于 ${least} 元）。其余请记入以后月份。`,
    `Based on what is verified so far, at most ${most} yuan more can be deducted for ${month} (at least ${least} yuan must remain). Record the rest in a later month.`,
  )
}
