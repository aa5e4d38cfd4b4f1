import { daysAfter, grouped, lastDateOf, type Words, words } from '@bylaw/kernel'
import { contractedMonth, type Employed, monthEmployment } from '@bylaw/rules-pay'
import type { Scope } from '../scope'

/** Why a month pays somebody nothing, and what is to be put right first where it should. */
export interface Unpaid {
  readonly code: 'has_left' | 'not_employed'
  readonly why: Words
  readonly first: Words
}

/**
 * Whom among some a month pays nothing, whatever they do in it, and why: whoever is not employed on any
 * day of it, is a contractor without a contract, or can enter no more without a day on record on which
 * their employment ended. Nobody where the company has no pay rules.
 */
export async function unpaidIn(
  scope: Scope,
  month: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Unpaid>> {
  const [first, last] = [`${month}-01`, lastDateOf(month)]
  const [rules, members, employments, ended, contracts] = await Promise.all([
    scope.rules.timesOfKinds(['pay']),
    scope.people.readAll(personIds),
    scope.people.employmentsWithin(first, last),
    scope.people.endedAfter(first),
    scope.contracts.contractedWithin(first, last),
  ])
  if (rules.length === 0) return new Map()
  const employmentsOf = grouped(employments, ({ personId }) => personId)
  const onContract = new Set(contracts.map(({ personId }) => personId))
  const found = await Promise.all(
    members.map(async ({ personId, active }): Promise<[string, Unpaid | undefined]> => {
      const theirs = employmentsOf.get(personId) ?? []
      const isEmployed =
        monthEmployment(month, theirs) !== undefined ||
        (onContract.has(personId) && contractedMonth(month, theirs) !== undefined)
      if (!isEmployed) return [personId, await whyNotEmployed(scope, month, personId)]
      return [personId, active || ended.has(personId) ? undefined : shutOut]
    }),
  )
  return new Map(found.flatMap(([personId, unpaid]) => (unpaid ? [[personId, unpaid]] : [])))
}

/** That something of a month could be part of no pay of somebody's, why, and what is to be recorded first. */
export const noPayFor = (name: string, month: string, { why, first }: Unpaid, what: Words): Words =>
  words(
    `${name}：${why.zh}，${month} 的${what.zh}无处计酬。${first.zh}。`,
    `${name}: ${why.en}, so ${what.en} for ${month} cannot be paid. ${first.en}.`,
  )

/** Why somebody is not employed on any day of a month, or not so that it pays them. */
export async function whyNotEmployed(
  scope: Scope,
  month: string,
  personId: string,
): Promise<Unpaid> {
  const [employments, elsewhere] = await Promise.all([
    scope.people.employmentsOf(personId),
    scope.people.paidElsewhereOf(personId),
  ])
  const last = lastDateOf(month)
  const held: Employed | undefined = employments.find(({ fromDate }) => fromDate <= last)
  if (held?.status === 'left') return left(daysAfter(held.fromDate, -1))
  if (held) return contractor
  const standing = elsewhere.find(
    ({ fromDate, withdrawnBy }) => withdrawnBy === null && fromDate <= last,
  )
  if (standing) return paidElsewhere(standing.fromDate)
  const next = employments.at(-1)
  return next ? later(next.fromDate) : noEmployment
}

const left = (lastDay: string): Unpaid => ({
  code: 'has_left',
  why: words(`已于 ${lastDay} 离职`, `This person left on ${lastDay}`),
  first: words(
    '离职日期有误的，请先更正任职',
    'If that date is wrong, correct the employment first',
  ),
})
const paidElsewhere = (from: string): Unpaid => ({
  code: 'not_employed',
  why: words(`自 ${from} 起不在本公司发薪`, `This person is not on this payroll from ${from}`),
  first: words(
    '应由本公司发薪的，请先登记任职',
    'If they should be paid here, record their employment first',
  ),
})
const later = (from: string): Unpaid => ({
  code: 'not_employed',
  why: words(`任职从 ${from} 才开始`, `This person’s employment only begins on ${from}`),
  first: words('早已到岗的，请先更正任职', 'If they started earlier, correct the employment first'),
})
const contractor: Unpaid = {
  code: 'not_employed',
  why: words(
    '当月是承包人员，又没有个人承包合同',
    'This person is a contractor in that month and has no personal contract',
  ),
  first: words(
    '请先登记个人承包，或更正任职',
    'Record the personal contract, or correct the employment first',
  ),
}
const noEmployment: Unpaid = {
  code: 'not_employed',
  why: words('没有任职记录', 'This person has no employment on record'),
  first: words('请先登记任职', 'Record the employment first'),
}
/** Whoever is employed on record, and can enter no more. */
export const shutOut: Unpaid = {
  code: 'has_left',
  why: words(
    '账号已停用，任职却没有登记何时结束',
    'This person’s account is deactivated, but the end of employment is not on record',
  ),
  first: words('请先登记何时离职', 'Record when they left first'),
}
