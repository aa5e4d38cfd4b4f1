import { lastDateOf, type Result } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { type Days, type PayFacts, paysForPiece } from '@bylaw/rules-pay'
import type { Beside } from './besides'
import { type Commission, commissionOf, NO_COMMISSION, type ProjectWork } from './commission'
import type { ContractedPart } from './contracted'
import { workdaysAmong } from './own-workdays'
import { isWithin } from './pay-calendar'
import { extraFact } from './recorded-extra'
import { residenceOf } from './residence'
import type { UnpaidDay } from './unpaid-days'
import type { Blocked, MonthRules, PersonMonth } from './work-out'

/** What a person's month is decided by, and what other rules made of it for that. */
export interface FactsOfPerson {
  readonly facts: PayFacts
  readonly commission: Commission
  /** What of it is due: all, or what was earned before where the month's own metres pay nothing. */
  readonly due: Commission
  readonly atOnce: readonly ContractedPart[]
  readonly besides: readonly Beside[]
  readonly unpaid: readonly UnpaidDay[]
}

/** Verified work becomes commission by the piece-rate rules, and that with all else known the facts of pay. */
export function factsOfPerson(
  rules: MonthRules,
  month: string,
  person: PersonMonth,
): Result<FactsOfPerson, Blocked> {
  const paysPiece = paysForPiece(rules.pay.rules, person.employment)
  const settled = [person.work, ...(paysPiece ? [] : [person.work.map(asBefore)])].map((work) =>
    commissionBy(rules, work, lastDateOf(month)),
  )
  const refused = settled.find(({ ok }) => !ok)
  if (refused && !refused.ok)
    return { ok: false, refusal: { refusal: refused.refusal, ruleSetId: workRulesOf(rules) } }
  const [commission = NO_COMMISSION, due = commission] = settled.flatMap((each) =>
    each.ok ? [each.value] : [],
  )
  const stays = residenceOf(rules.residence, person.stationed ?? [], person.employment)
  if (!stays.ok) return stays

  const { status, level, monthlyFen, worked, stretches, contracted } = person.employment
  const unpaid = person.unpaid.filter(isWithin(person.attendance ?? worked))
  const atOnce = person.contracted?.filter(({ staged }) => !staged) ?? []
  const besides = [...atOnce, ...stays.value]
  const releasedFen = paysPiece ? 0 : due.commissionFen
  const facts: PayFacts = {
    status,
    level,
    ...(monthlyFen === undefined ? {} : { monthlyFen }),
    period: { from: `${month}-01`, to: lastDateOf(month) },
    worked,
    ...(stretches ? { stretches: [...stretches] } : {}),
    ...(contracted ? { contracted: [...contracted] } : {}),
    commissionFen: commission.commissionFen,
    ...(releasedFen > 0 ? { releasedFen } : {}),
    dayRateFen: commission.dayRateFen,
    fieldDays: person.fieldDays?.days ?? null,
    rewards: person.rewards.map(extraFact),
    penalties: person.penalties.map(extraFact),
    // Without a record of any, none is assumed, and the slip says so.
    furloughMonths: person.shutdowns ? 0 : null,
    ...(person.shutdowns?.length ? { shutdowns: [...person.shutdowns] } : {}),
    ...(person.attendance ? { attendance: person.attendance } : {}),
    ...(status === 'contracted' && person.guaranteed ? { guaranteed: true } : {}),
    ...(besides.length > 0
      ? { besides: besides.map(({ code, name, fen }) => ({ code, name, fen })) }
      : {}),
    ...(unpaid.length > 0
      ? { unpaid: unpaid.map(({ on, partBp, what }) => ({ on, partBp, what })) }
      : {}),
    ...(unpaid.length > 0 && person.workdays
      ? { workdays: workdaysAmong(person.workdays, both(worked, person.attendance)) }
      : {}),
  }
  return { ok: true, value: { facts, commission, due, atOnce, besides, unpaid } }
}

/** From the first day worked, or whose attendance is taken, to the last. */
const both = (worked: Days, taken: Days | null): Days => ({
  from: taken && taken.from < worked.from ? taken.from : worked.from,
  to: taken && taken.to > worked.to ? taken.to : worked.to,
})

/** A project without what the month adds to it by the piece or by the day. */
const asBefore = ({ dayRateShares: _, ...project }: ProjectWork): ProjectWork => ({
  ...project,
  lines: [],
  dayRateDays: [],
})

function commissionBy(
  { piecework, withoutRates }: MonthRules,
  work: readonly ProjectWork[],
  on: string,
): Result<Commission, Refusal> {
  if (piecework) return commissionOf(piecework.rules, work, on)
  if (work.length > 0) return { ok: false, refusal: withoutRates.refusal }
  return { ok: true, value: NO_COMMISSION }
}

const workRulesOf = ({ piecework, withoutRates }: MonthRules): string =>
  piecework?.ref.ruleSetId ?? withoutRates.ruleSetId
