import { ok, type Result, words, yuanFromFen } from '@bylaw/kernel'
import { type Decided, type Refusal, same, totalText, undecided } from '@bylaw/rules-kit'
import { count, type Standing } from './ballot'
import type { AwardFacts } from './facts'
import { prizePer, vetoedSeat } from './questions'
import type { AwardRules } from './rules'
import { seated } from './seats'
import { vetoed } from './veto'

export interface Winner extends Standing {
  readonly prizeFen: number
}
export interface AwardDecision {
  /** Most votes first. The general manager still approves them (R19.12.3). */
  readonly winners: readonly Winner[]
  /** Nominees whom a veto kept from a seat. */
  readonly vetoed: readonly string[]
  readonly totalFen: number
}

/** Who wins the month's award and what it pays (R19.12). Nothing in the answer says who voted. */
export function decide(
  rules: AwardRules,
  facts: AwardFacts,
): Result<Decided<AwardDecision>, Refusal> {
  const ranking = count(rules, facts)
  if (!ranking.ok) return ranking
  const out = vetoed(rules, facts)
  if (!out.ok) return out
  const seats = filled(rules, facts, ranking.value, out.value)
  if (!seats.ok) return seats
  if (seats.value.length > 0 && rules.prize.per === null) return undecided(prizePer)

  const prizes = prizesOf(rules, seats.value.length)
  const winners = seats.value.map((standing, index) => ({
    ...standing,
    prizeFen: prizes[index] ?? 0,
  }))
  const totalFen = winners.reduce((sum, { prizeFen }) => sum + prizeFen, 0)
  return ok({
    decision: {
      winners,
      vetoed: ranking.value.map(({ nominee }) => nominee).filter((name) => out.value.has(name)),
      totalFen,
    },
    trace: {
      name: words('本月评优奖金', 'The month’s awards'),
      value: totalFen,
      unit: 'fen',
      because: same(totalText(winners.map(({ prizeFen }) => prizeFen))),
      rule: '/seats',
      of: winners.map(({ nominee, votes, prizeFen }) => ({
        name: words(nominee, nominee),
        value: prizeFen,
        unit: 'fen',
        because: words(
          `${votes} 票，奖金 ${yuanFromFen(prizeFen)}`,
          `${votes} votes, a prize of ${yuanFromFen(prizeFen)}`,
        ),
        rule: prizePer.at,
        fact: '/nominations',
      })),
    },
  })
}

/** The seats once vetoes have had their say; asked about only when a veto meets a seat. */
function filled(
  rules: AwardRules,
  { chosen }: AwardFacts,
  ranking: readonly Standing[],
  out: ReadonlySet<string>,
): Result<readonly Standing[], Refusal> {
  const isIn = ({ nominee }: Standing) => !out.has(nominee)
  if (ranking.every(isIn)) return seated(rules, ranking, chosen)
  const before = seated({ ...rules, tie: 'both' }, ranking, chosen)
  const meets = before.ok && !before.value.every(isIn)
  if (meets && rules.vetoedSeat === null) return undecided(vetoedSeat)
  if (!meets || rules.vetoedSeat === 'next_in_line')
    return seated(rules, ranking.filter(isIn), chosen)
  const seats = seated(rules, ranking, chosen)
  return seats.ok ? ok(seats.value.filter(isIn)) : seats
}

/** A prize for each winner, or the seats' shares of one; fen left over go one each to the first. */
function prizesOf({ prize, seats }: AwardRules, winners: number): readonly number[] {
  const parts = prize.per === 'shared' ? Math.max(seats, winners) : 1
  const share = Math.floor(prize.fen / parts)
  return Array.from({ length: winners }, (_, index) =>
    index < prize.fen - share * parts ? share + 1 : share,
  )
}
