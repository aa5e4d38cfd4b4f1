import { assert } from '@bylaw/kernel'
import type { DeedWord } from './store'
import type { Claimed } from './table'

/** What is proposed for a deed, by whom. */
export interface Proposal {
  readonly claims: readonly Claimed[]
  readonly ruleSetId: string
  readonly ruleVersion: number
  readonly payMonth: string
  readonly personId: string
}

export interface DeedStanding {
  /** The proposal that stands: the last one, unless it was turned down. */
  readonly proposal: Proposal | undefined
  /** Who approved it, for which post; the one who gave it last. */
  readonly approvals: readonly { readonly post: string; readonly personId: string }[]
  /** What it brought, as it was confirmed. */
  readonly benefitFen: number | null
}

/** How a deed stands after all that was said of it, in its order. */
export function standingAfter(words: readonly DeedWord[]): DeedStanding {
  const begun = words.findLastIndex(({ kind }) => kind === 'proposed')
  const since = words.slice(begun + 1)
  const proposed = since.some(({ kind }) => kind === 'turned_down') ? undefined : words[begun]
  return {
    proposal: proposed && proposalIn(proposed),
    approvals: since.flatMap(({ kind, post, personId }) =>
      (kind === 'approved' || kind === 'given') && post !== null ? [{ post, personId }] : [],
    ),
    benefitFen: words.findLast(({ kind }) => kind === 'worked')?.benefitFen ?? null,
  }
}

function proposalIn({ claims, ruleSetId, ruleVersion, payMonth, personId }: DeedWord): Proposal {
  assert(
    claims !== null && ruleSetId !== null && ruleVersion !== null && payMonth !== null,
    'a proposal says what is claimed, of which rules and when',
  )
  return { claims, ruleSetId, ruleVersion, payMonth, personId }
}
