import { refuse, words } from '@bylaw/kernel'
import { type Refusal, same, type Trace, totalText, undecided } from '@bylaw/rules-kit'
import { type Allowance, plainAllowance } from './allowance'
import type { AllowanceFacts } from './facts'
import { afterHost } from './host'
import { datesFrom, leftOut, leftOutSteps } from './leave-days'
import type { TravelRules } from './rules'
import { daysStep, money, personsStep, productText } from './step'
import { bigCities, sameDay } from './work-questions'

const PLACES = [
  ['county', '/work/countyFen', words('县级及以下', 'County level and below')],
  ['prefecture', '/work/prefectureFen', words('地级市', 'Prefecture-level city')],
  ['big_city', '/work/bigCityFen', words('省会及以上城市', 'Provincial capital or larger')],
] as const

/**
 * Construction or welding outside the city (R19.9.3 to R19.9.6): 60 a night at county level and
 * below, 80 in a prefecture. Three nights in a prefecture for two people: 480.
 */
export function work(rules: TravelRules, facts: AllowanceFacts, nights: number): Allowance {
  const fault = faultIn(facts, nights)
  if (fault) return refuse(fault)
  if (nights === 0) return withoutNight(rules, facts)
  if (rules.work.bigCityFen === null && facts.tiers.includes('big_city'))
    return undecided(bigCities)
  const dates = datesFrom(facts.departOn, nights)
  const out = leftOut(rules, facts, dates)
  if (!out.ok) return out
  const paid = facts.tiers.filter((_, index) => !out.value.has(dates[index] ?? ''))

  const lines = PLACES.flatMap(([tier, rule, name]) => {
    const count = paid.filter((each) => each === tier).length
    const rateFen = rateOf(rules, tier)
    return count === 0 ? [] : [lodgingLine(name, rule, rateFen, count, facts.persons)]
  })
  const amounts = lines.map(({ value }) => Number(value))
  const fullFen = amounts.reduce((sum, each) => sum + each, 0)
  const full = money(words('市外施工食宿补贴', 'Board and lodging'), fullFen, {
    because: same(totalText(amounts)),
    of: [...lines, ...leftOutSteps(facts, out.value)],
  })
  const more = {
    flagged: paid.includes('big_city'),
    countedDays: paid.length,
    paidDays: paid.length,
  }
  if (facts.hostProvides === 'nothing') return plainAllowance(fullFen, nights, full, more)
  const left = afterHost(rules, facts, full, fullFen)
  return left.ok ? plainAllowance(left.value.fen, nights, left.value.trace, more) : left
}

const rateOf = ({ work }: TravelRules, tier: (typeof PLACES)[number][0]): number =>
  ({ county: work.countyFen, prefecture: work.prefectureFen, big_city: work.bigCityFen ?? 0 })[tier]

const lodgingLine = (
  name: Trace['name'],
  rule: string,
  rateFen: number,
  nights: number,
  persons: number,
): Trace =>
  money(name, rateFen * nights * persons, {
    because: same(productText(rateFen, nights, persons)),
    rule,
    of: [daysStep(words('过夜数', 'Nights'), nights, { fact: '/tiers' }), personsStep(persons)],
  })

/** What a day without a night pays, the other side takes away as it does of nights (R19.9.5). */
function withoutNight(rules: TravelRules, facts: AllowanceFacts): Allowance {
  const { sameDayFen } = rules.work
  if (sameDayFen === null) return undecided(sameDay)
  const out = leftOut(rules, facts, [facts.departOn])
  if (!out.ok) return out
  const days = 1 - out.value.size
  const amountFen = sameDayFen * days * facts.persons
  const trace = money(words('当天往返', 'There and back in a day'), amountFen, {
    because: same(productText(sameDayFen, days, facts.persons)),
    rule: sameDay.at,
    of: leftOutSteps(facts, out.value),
  })
  if (facts.hostProvides === 'nothing') return plainAllowance(amountFen, 0, trace)
  const left = afterHost(rules, facts, trace, amountFen)
  return left.ok ? plainAllowance(left.value.fen, 0, left.value.trace) : left
}

function faultIn(facts: AllowanceFacts, nights: number): Refusal | undefined {
  if (facts.tiers.length !== nights)
    return {
      code: 'nights_without_place',
      message: words(
        `在外 ${nights} 夜，却登记了 ${facts.tiers.length} 夜的地点。请逐夜填写。`,
        `${nights} nights away, but places for ${facts.tiers.length}: name the place of each night.`,
      ),
      fact: '/tiers',
      details: { nights, places: facts.tiers.length },
    }
  return undefined
}
