import type { DeedRow, DeedView, Language, RewardProposal, RewardRulesView } from '@bylaw/contract'
import { listMark } from '../format/list'
import { isAmount } from '../pay/model'

/** Which deeds a list shows. */
export type Whose = 'mine' | 'shown' | 'all'

/** The lists that there are for a reader, and the one that an address means. */
export const listsFor = (assesses: boolean): readonly Whose[] =>
  assesses ? ['all', 'shown', 'mine'] : ['mine', 'shown']

export const listAt = (wished: string | undefined, lists: readonly Whose[]): Whose =>
  lists.find((each) => each === wished) ?? lists[0] ?? 'mine'

/** What a deed waits for, or what came of it. */
export type DeedStanding =
  | 'to_assess'
  | 'adopted'
  | 'declined'
  | 'worked'
  | 'recorded'
  | 'proposed'
  | 'given'

export function standingOf({ state, reward }: Pick<DeedRow, 'state' | 'reward'>): DeedStanding {
  if (reward !== 'none') return reward
  return state === 'made' ? 'to_assess' : state
}

type RewardSet = RewardRulesView['sets'][number]
export type KnownReward = RewardSet['rewards'][number]

/** The rewards that such a deed can earn, by their sets; those made for suggestions come first. */
export function setsFor(
  { sets }: RewardRulesView,
  { kind }: Pick<DeedView, 'kind'>,
): readonly RewardSet[] {
  const fit = sets
    .map((set) => ({
      ...set,
      rewards: set.rewards.filter(({ forSuggestions }) => kind === 'suggestion' || !forSuggestions),
    }))
    .filter(({ rewards }) => rewards.length > 0)
  const isMadeForIt = ({ rewards }: RewardSet) => rewards.some((each) => each.forSuggestions)
  return [...fit.filter(isMadeForIt), ...fit.filter((set) => !isMadeForIt(set))]
}

/** What is filled in of a proposal; a sum stands under its reward. */
export interface ProposalDraft {
  readonly ruleSetId: string
  readonly chosen: readonly string[]
  readonly sums: Readonly<Record<string, string>>
  readonly payMonth: string
  readonly text: string
}

/** The proposal as it is sent; undefined while something is missing. */
export function proposalFrom(
  { ruleSetId, chosen, sums, payMonth, text }: ProposalDraft,
  rewards: readonly KnownReward[],
): RewardProposal | undefined {
  const claimed = rewards.filter(({ key }) => chosen.includes(key))
  const isWhole = claimed.every(({ key, needs }) => needs !== 'sum' || isAmount(sums[key] ?? ''))
  if (claimed.length === 0 || !isWhole || text.trim() === '') return undefined
  return {
    ruleSetId,
    claims: claimed.map(({ key, needs }) => ({
      reward: key,
      ...(needs === 'sum' ? { sum: (sums[key] ?? '').trim() } : {}),
    })),
    payMonth,
    text: text.trim(),
  }
}

/** Names as they are read in a row. */
export const namesIn = (people: readonly { readonly name: string }[], language: Language): string =>
  people.map(({ name }) => name).join(listMark(language))
