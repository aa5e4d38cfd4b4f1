import { alongFromTheStart } from '../drafts/must-go-with'
import type { RuleSetRow } from '../reads'
import { whyNoRules } from '../repeal/may-be-changed'
import type { Repeals } from '../repeal/repeals-now'
import type { RegulationChange, RuleSetChange } from './import-change'
import type { Wrong } from './import-wrong'
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

/** The draft that the file makes of the text that a rule set follows from, if it goes along with that. */
export type AlongInFile = (
  ruleSet: Pick<RuleSetRow, 'id' | 'regulationId'>,
  validFrom: string | null,
) => { readonly goesWith?: string }

/** What begins when its text does goes along with that, as it would by hand; on another day it goes by itself. */
export function alongInFile(regulations: readonly RegulationChange[]): AlongInFile {
  const texts = regulations.flatMap(({ id: regulationId, draftId, validFrom, repeals }) =>
    draftId === null
      ? []
      : [
          {
            validFrom,
            regulationId,
            along: alongFromTheStart(begun(draftId, regulationId, repeals)),
          },
        ],
  )
  return (ruleSet, validFrom) => {
    const text = texts.find(({ regulationId }) => regulationId === ruleSet.regulationId)
    return text?.validFrom === validFrom ? text.along(ruleSet) : {}
  }
}

const begun = (id: string, regulationId: string, repeals: boolean) =>
  ({ id, regulationId, repeals, changesPath: false, state: 'draft' }) as const

/**
 * Refuses a new rule set of a regulation that is repealed or only begun, as it is refused by hand: it
 * would decide where its regulation does not hold. A text that the file changes at once is as the file has it.
 */
export function withoutItsRegulation(
  { begins }: RuleSetChange,
  regulationId: string | null,
  regulations: readonly RegulationChange[],
  repeals: Repeals,
  pointer: string,
): Wrong[] {
  const text = regulations.find(({ id }) => id === regulationId)
  const restores = text?.becomes === 'version' && !text.repeals
  const repeal = regulationId === null || restores ? undefined : repeals.get(regulationId)
  if (!repeal || (repeal.notYet && begins.length === 0)) return []
  return [{ pointer: `${pointer}/regulation`, code: 'not_in_force', message: whyNoRules(repeal) }]
}
