import { ok, type Result, refuse, type Words, words, yuanFromFen } from '@bylaw/kernel'
import {
  type Decided,
  type Refusal,
  same,
  type Trace,
  totalText,
  undecided,
} from '@bylaw/rules-kit'
import { type Block, type Judged, judged } from './claim'
import type { RewardFacts } from './facts'
import { approvedBy, several, together, worthOf } from './questions'
import type { RewardRules } from './rules'

export interface RewardDecision {
  /** Keys of the rewards that are given, in the order in which they were claimed. */
  readonly given: readonly string[]
  /** Rewards that are not, with what stands in the way. */
  readonly notGiven: readonly NotGiven[]
  /** What each person gets in all. */
  readonly shares: readonly { readonly person: string; readonly fen: number }[]
  readonly totalFen: number
}

interface NotGiven {
  readonly reward: string
  readonly why: Block | 'lower_of_two'
}

/** What a deed earns, and for whom (R12.3, R18.1.4, R18.3). */
export function decide(
  rules: RewardRules,
  facts: RewardFacts,
): Result<Decided<RewardDecision>, Refusal> {
  const strange = facts.claims.find(
    ({ reward }) => !rules.rewards.some(({ key }) => key === reward),
  )
  if (strange !== undefined) return refuse(noSuchReward(strange.reward))
  if (rules.worth === null) return undecided(worthOf)
  if (rules.approvedBy === null) return undecided(approvedBy)
  const { worth, approvedBy: approvers } = rules
  const claims = facts.claims.map((claim) =>
    judged({ rules, worth, approvers }, claim, facts.approvals),
  )
  const due = kept(rules, claims)
  const totalFen = due.reduce((sum, { fen }) => sum + fen, 0)
  const shared = totalFen > 0 && facts.people.length > 1
  if (shared && rules.several === null) return undecided(several)

  const given = due.map(({ reward }) => reward)
  return ok({
    decision: {
      given,
      notGiven: refusedOf(claims, given),
      shares: sharesOf(rules, facts.people, totalFen),
      totalFen,
    },
    trace: {
      name: words('奖励合计', 'Rewards in all'),
      value: totalFen,
      unit: 'fen',
      because: same(totalText(due.map(({ fen }) => fen))),
      rule: together.at,
      of: claims.map(({ name, fen, reward, block, why }, index): Trace => {
        const paid = given.includes(reward)
        return {
          name,
          value: paid ? fen : 0,
          unit: 'fen',
          because: paid || block !== null ? why : lower(fen),
          rule: `/worth/${reward}`,
          fact: `/claims/${index}`,
        }
      }),
    },
  })
}

const refusedOf = (claims: readonly Judged[], given: readonly string[]): NotGiven[] =>
  claims.flatMap(({ reward, block }) =>
    block === null && given.includes(reward) ? [] : [{ reward, why: block ?? 'lower_of_two' }],
  )

/** Those that may be given: all of them, or the one that is worth most, the first where two are. */
function kept(rules: RewardRules, claims: readonly Judged[]) {
  const free = claims.filter(({ block }) => block === null)
  if (rules.together === 'all') return free
  const most = Math.max(...free.map(({ fen }) => fen))
  return free.filter(
    ({ fen }, index) => free.findIndex((each) => each.fen === most) === index && fen === most,
  )
}

function sharesOf({ several: rule }: RewardRules, people: readonly string[], totalFen: number) {
  if (totalFen === 0) return []
  if (rule === 'first_named' || people.length === 1)
    return people.slice(0, 1).map((person) => ({ person, fen: totalFen }))
  const share = Math.floor(totalFen / people.length)
  return people.map((person, index) => ({
    person,
    fen: index < totalFen - share * people.length ? share + 1 : share,
  }))
}

const lower = (fen: number): Words =>
  words(
    `${yuanFromFen(fen)}，同一件事只取最高的一项`,
    `${yuanFromFen(fen)}; one deed earns its highest reward only`,
  )

const noSuchReward = (reward: string): Refusal => ({
  code: 'no_such_reward',
  message: words(`没有“${reward}”这项奖励。`, `There is no reward ${reward}.`),
  rule: '/rewards',
  fact: '/claims',
  details: { reward },
})
