import { daysFromTo, ok, type Result, weekdaysFromTo, words, yuanFromFen } from '@bylaw/kernel'
import { type Refusal, same, type Trace, undecided } from '@bylaw/rules-kit'
import type { Days } from './calendar'
import type { PayFacts } from './facts'
import { type Covered, type CoveredFloor, FLOOR_NAMES } from './floor'
import { type Portion, partOfMean, prorated, proratedText } from './prorate'
import { companyMinimum, prorationBasis } from './questions'
import type { PayRules } from './rules'
import { guaranteeInPartMonth } from './settled-questions'
import { announced, announcedTrace, isLong, within } from './shutdown'
import { furloughAcrossMonths } from './shutdown-questions'

/**
 * The least that a month pays into which announced shutdowns reach (R19.13.2). One that is long enough
 * switches the guarantee to the company's minimum wage on its days; a month that is shut in part has
 * the guarantee that the company decided. How long one is that has none of the covered days is not asked.
 *
 * @param covered `portion` is null also where the guarantee is not cut to a part month
 */
export function floorInShutdown(
  rules: PayRules,
  shutdowns: NonNullable<PayFacts['shutdowns']>,
  { days, portion }: Covered,
): Result<CoveredFloor, Refusal> {
  const { furlough, guarantee } = rules
  const long: Days[] = []
  const of: Trace[] = []
  for (const each of announced(shutdowns)) {
    if (within(days, [each]).length === 0) continue
    const asked = isLong(furlough, each)
    if (!asked.ok) return asked
    of.push(announcedTrace(each, asked.value, furlough.fromMonths))
    if (asked.value) long.push(each)
  }
  const shut = within(days, long)
  const ordinary = { fen: guarantee.fen, rule: '/guarantee/fen', name: FLOOR_NAMES.ordinary }
  if (shut.length === 0) return ok(oneFloor(ordinary, portion, of))

  const { companyMinimumFen, acrossMonths } = furlough
  if (companyMinimumFen === null) return undecided(companyMinimum)
  const minimum = {
    fen: companyMinimumFen,
    rule: companyMinimum.at,
    name: FLOOR_NAMES.company_minimum,
  }
  const [allDays, shutDays] = [count(days), count(shut)]
  if (shutDays === allDays) return ok(oneFloor(minimum, portion, of))

  const also = [furloughAcrossMonths.at]
  switch (acrossMonths) {
    case null:
      return undecided(furloughAcrossMonths)
    case 'whole_month':
      return ok(oneFloor(minimum, portion, of, also))
    case 'by_majority':
      return ok(oneFloor(shutDays * 2 > allDays ? minimum : ordinary, portion, of, also))
    case 'by_day':
      return byDay(rules, { days, shut, portion }, companyMinimumFen, of)
  }
}

const count = (days: readonly Days[], of = daysFromTo): number =>
  days.reduce((sum, { from, to }) => sum + of(from, to), 0)

/** One guarantee for all of the covered days. */
const oneFloor = (
  { fen, rule, name }: Pick<CoveredFloor, 'rule'> & Pick<Trace, 'name'> & { readonly fen: number },
  part: Portion | null,
  of: readonly Trace[],
  also: readonly string[] = [],
): CoveredFloor => {
  const further = [...also, ...(part ? [prorationBasis.at, guaranteeInPartMonth.at] : [])]
  return {
    rule,
    trace: {
      name,
      value: part ? prorated(fen, part) : fen,
      unit: 'fen',
      ...(part ? { because: same(proratedText(fen, part)) } : {}),
      rule,
      ...(further.length > 0 ? { also: further } : {}),
      of,
    },
  }
}

/**
 * The days of the shutdown at the company's minimum and the others at the guarantee: what they come to
 * together is rounded once. Covered days that are all at a weekend count as they are.
 */
function byDay(
  { prorationBasis: basis, guarantee }: PayRules,
  { days, shut, portion }: Covered & { readonly shut: readonly Days[] },
  minimumFen: number,
  of: readonly Trace[],
): Result<CoveredFloor, Refusal> {
  if (basis === null) return undecided(prorationBasis)
  const isByWeekdays = basis !== 'calendar_days' && count(days, weekdaysFromTo) > 0
  const by = isByWeekdays ? weekdaysFromTo : daysFromTo
  const [all, inShutdown] = [count(days, by), count(shut, by)]
  const shares = [
    { fen: guarantee.fen, days: all - inShutdown },
    { fen: minimumFen, days: inShutdown },
  ]
  const { fen, isExact } = partOfMean(shares, portion)
  const sum = shares.map((share) => `${yuanFromFen(share.fen)} × ${share.days}`).join(' + ')
  const cut = portion ? ` × ${portion.days} ÷ ${portion.of}` : ''
  return ok({
    rule: companyMinimum.at,
    trace: {
      name: words(
        '保底（放假的天按公司最低标准）',
        'Guarantee, with days of shutdown at the minimum',
      ),
      value: fen,
      unit: 'fen',
      because: same(`(${sum}) ÷ ${all}${cut} ${isExact ? '=' : '≈'} ${yuanFromFen(fen)}`),
      rule: companyMinimum.at,
      also: [
        '/guarantee/fen',
        furloughAcrossMonths.at,
        prorationBasis.at,
        ...(portion ? [guaranteeInPartMonth.at] : []),
      ],
      rounding: words('四舍五入到分，只取整一次', 'half up to 0.01, once'),
      of,
    },
  })
}
