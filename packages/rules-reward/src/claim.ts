import { assert, type Words, words, yuanFromFen } from '@bylaw/kernel'
import type { Claim, RewardFacts } from './facts'
import type { Progress, RewardRules, Worth } from './rules'

/** Why a claim is not met: the suggestion has not come far enough, or something is missing. */
export type Block = 'not_yet' | 'not_approved' | 'no_sum_set' | 'no_benefit_confirmed'

export interface Judged {
  readonly reward: string
  readonly name: Words
  readonly block: Block | null
  readonly fen: number
  readonly why: Words
}

/** Rules whose questions are decided. */
interface Open {
  readonly rules: RewardRules
  readonly worth: NonNullable<RewardRules['worth']>
  readonly approvers: NonNullable<RewardRules['approvedBy']>
}

/** One claim: whether it is met, and what it is worth. */
export function judged(
  { rules, worth, approvers }: Open,
  claim: Claim,
  approvals: RewardFacts['approvals'],
): Judged {
  const row = rules.rewards.find(({ key }) => key === claim.reward)
  assert(row !== undefined, 'a claim is for a reward that there is')
  const said = worth[row.key]
  assert(said !== undefined, 'each reward is worth something')
  const { fen, block, why } = valued(said, claim)
  const early =
    row.forSuggestions && RANK[claim.progress ?? 'made'] < RANK[rules.suggestionFrom ?? 'made']
  const missing = approvers.filter(({ key }) => !approvals.includes(key))
  const stop = early ? 'not_yet' : missing.length > 0 ? 'not_approved' : block
  return {
    reward: row.key,
    name: row.name,
    block: stop,
    fen: stop === null ? fen : 0,
    why:
      stop === 'not_approved'
        ? words(
            `还差${missing.map(({ name }) => name.zh).join('、')}批准`,
            `still to be approved by: ${missing.map(({ name }) => name.en).join(', ')}`,
          )
        : stop === null
          ? why
          : BLOCKED[stop],
  }
}

const RANK: Readonly<Record<Progress, number>> = { made: 0, adopted: 1, worked: 2 }

const BLOCKED: Readonly<Record<Exclude<Block, 'not_approved'>, Words>> = {
  not_yet: words('建议还没有到可以发奖的程度', 'the suggestion has not come far enough'),
  no_sum_set: words('还没有核定金额', 'nobody has set its sum'),
  no_benefit_confirmed: words('还没有确认效益', 'nobody has confirmed what it brought'),
}

function valued(worth: Worth, claim: Claim): { fen: number; block: Block | null; why: Words } {
  switch (worth.by) {
    case 'praise':
      return { fen: 0, block: null, why: words('表扬，不发奖金', 'praise, without money') }
    case 'fixed':
      return { fen: worth.fen, block: null, why: amount('固定', 'fixed', worth.fen) }
    case 'case_by_case':
      return claim.setFen === null
        ? { fen: 0, block: 'no_sum_set', why: BLOCKED.no_sum_set }
        : { fen: claim.setFen, block: null, why: amount('逐项核定', 'set for it', claim.setFen) }
    case 'share_of_benefit':
      return ofBenefit(worth.bp, claim.benefitFen)
  }
}

/** A share of what it brought, half up to the fen. */
function ofBenefit(bp: number, benefitFen: number | null) {
  if (benefitFen === null)
    return { fen: 0, block: 'no_benefit_confirmed' as const, why: BLOCKED.no_benefit_confirmed }
  const exact = BigInt(benefitFen) * BigInt(bp)
  const fen = Number((exact + 5_000n) / 10_000n)
  const sum = `${yuanFromFen(benefitFen)} × ${bp / 100}% ≈ ${yuanFromFen(fen)}`
  return { fen, block: null, why: words(`效益 ${sum}`, `of what it brought: ${sum}`) }
}

const amount = (zh: string, en: string, fen: number): Words =>
  words(`${zh} ${yuanFromFen(fen)}`, `${en}: ${yuanFromFen(fen)}`)
