import { type FileRuleSet, MOST_ALONG } from '@bylaw/contract'
import type { RegulationChange, RuleSetChange } from './import-change'
import type { HeldRulebook } from './rulebook-file'

/** Null where a rule set follows from none; undefined where the file names one that is nowhere. */
export function idOfCode(
  code: string | null,
  regulations: readonly RegulationChange[],
  held: HeldRulebook,
): string | null | undefined {
  if (code === null) return null
  return (
    regulations.find(({ part }) => part.code === code)?.id ??
    held.regulations.find(({ part }) => part.code === code)?.row.id
  )
}

/** The draft of the text that a rule set follows from, as far as one text takes drafts along. */
export function takesAlong(
  regulations: readonly RegulationChange[],
  before: readonly RuleSetChange[],
  { regulation }: FileRuleSet,
) {
  const text = regulations.find(({ part: { code } }) => code === regulation)
  const others = before.filter((each) => each.part.regulation === regulation && each.draftId)
  if (!text?.draftId || text.repeals || others.length >= MOST_ALONG) return undefined
  return { id: text.draftId, validFrom: text.validFrom }
}
