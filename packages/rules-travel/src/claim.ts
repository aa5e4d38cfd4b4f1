import { ok, type Result, words, yuanFromFen } from '@bylaw/kernel'
import {
  type Decided,
  type Refusal,
  same,
  type Trace,
  totalText,
  undecided,
} from '@bylaw/rules-kit'
import type { ClaimFacts } from './facts'
import type { TravelRules } from './rules'
import { money } from './step'
import { longerConsent } from './trip-questions'

export interface ClaimDecision {
  readonly about: 'claim'
  readonly paidFen: number
  readonly refusedFen: number
  /** Dates paid on consent given only afterwards. */
  readonly flagged: readonly string[]
}

/** Fares are paid for days of the itinerary or of an overrun agreed to (R19.6.2, R19.6.3). */
export function claim(
  { itinerary: { consent } }: TravelRules,
  { days }: ClaimFacts,
): Result<Decided<ClaimDecision>, Refusal> {
  const overrun = (day: ClaimFacts['days'][number]) => !day.inItinerary
  if (consent === null && days.some((day) => overrun(day) && day.consent === 'afterwards'))
    return undecided(longerConsent)
  const isPaid = (day: ClaimFacts['days'][number]) =>
    day.inItinerary ||
    day.consent === 'before' ||
    (day.consent === 'afterwards' && consent === 'afterwards_with_reason')

  const paid = days.filter(isPaid)
  const paidFen = totalOf(paid)
  const refusedFen = totalOf(days) - paidFen
  const steps = days.map((day, index) => dayStep(day, index, isPaid(day)))
  return ok({
    decision: {
      about: 'claim',
      paidFen,
      refusedFen,
      flagged: paid.filter((day) => overrun(day) && day.consent === 'afterwards').map(dateOf),
    },
    trace: money(words('可报车费', 'Fares paid'), paidFen, {
      because: same(totalText(paid.map(({ fareFen }) => fareFen))),
      rule: longerConsent.at,
      of: steps,
    }),
  })
}

/** A refused day stays in the list with nothing paid, so that the reader sees why. */
const dayStep = (
  { date, fareFen, inItinerary, consent }: ClaimFacts['days'][number],
  index: number,
  isPaid: boolean,
): Trace => {
  const why = inItinerary
    ? words('行程之内', 'inside the itinerary')
    : {
        none: words('超出行程且未经同意', 'outside the itinerary, without consent'),
        before: words('超出行程，事先同意', 'outside the itinerary, agreed beforehand'),
        afterwards: words('超出行程，事后补批', 'outside the itinerary, approved afterwards'),
      }[consent]
  return money(words(`${date} 车费`, `Fare of ${date}`), isPaid ? fareFen : 0, {
    because: words(`${yuanFromFen(fareFen)}，${why.zh}`, `${yuanFromFen(fareFen)}, ${why.en}`),
    fact: `/days/${index}`,
  })
}

const totalOf = (days: readonly { readonly fareFen: number }[]): number =>
  days.reduce((sum, { fareFen }) => sum + fareFen, 0)

const dateOf = ({ date }: { readonly date: string }): string => date
