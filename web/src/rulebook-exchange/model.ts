import type { RulebookImport } from '@bylaw/contract'

type Regulation = RulebookImport['regulations'][number]
type RuleSet = RulebookImport['ruleSets'][number]

/** What of an import is worth showing: the parts that are not as they were. */
export interface Changes {
  readonly regulations: readonly Regulation[]
  readonly ruleSets: readonly RuleSet[]
  readonly count: number
  /** How many drafts it begins, each on an approval path of its own. */
  readonly draftCount: number
}

export function changesOf({ regulations, ruleSets }: RulebookImport): Changes {
  const changed = {
    regulations: regulations.filter(isChanged),
    ruleSets: ruleSets.filter(isChanged),
  }
  const all = [...changed.regulations, ...changed.ruleSets]
  return {
    ...changed,
    count: all.length,
    draftCount: all.filter(({ becomes }) => becomes === 'draft').length,
  }
}

const isChanged = ({ state }: { readonly state: string }): boolean => state !== 'unchanged'
