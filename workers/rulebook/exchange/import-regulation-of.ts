import type { FileRegulation } from '@bylaw/contract'
import { alongFromTheStart } from '../drafts/must-go-with'
import type { RuleSetRow } from '../reads'
import { whyNoRules } from '../repeal/may-be-changed'
import { meets } from '../signed-for-rival'
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
  ({ id, regulationId, repeals, changesPath: false }) as const

/**
 * Refuses a new rule set that would decide, now or later, while its regulation is repealed or only
 * begun, and one that is begun under a regulation which is repealed: both are refused by hand. A text
 * that the file writes at once is as the file has it; one that is to pass a path is as it was.
 */
export function withoutItsRegulation(
  { begins, part: { regulation: code } }: RuleSetChange,
  regulations: readonly RegulationChange[],
  held: HeldRulebook,
  nowMs: number,
  pointer: string,
): Wrong[] {
  const change = regulations.find(({ part }) => part.code === code)
  const ours = held.regulations.find(({ part }) => part.code === code)?.part
  const ahead = begins.filter(({ untilMs }) => untilMs > nowMs)
  const [none] = repealedIn(afterwards(change, ours, nowMs), nowMs).filter((stretch) =>
    ahead.length === 0 ? ours && !stretch.notYet : ahead.some(meets(stretch)),
  )
  if (!none) return []
  return [{ pointer: `${pointer}/regulation`, code: 'not_in_force', message: whyNoRules(none) }]
}

interface TextThen {
  readonly validFrom: string
  readonly repealed?: string | undefined
}

/** The versions of a text once the file is written. */
function afterwards(
  change: RegulationChange | undefined,
  ours: FileRegulation | undefined,
  nowMs: number,
): readonly TextThen[] {
  const versionsOf = (part: FileRegulation) => [...(part.earlier ?? []), part]
  if (!ours) return change ? versionsOf(change.part) : []
  if (change?.becomes !== 'version') return versionsOf(ours)
  const validFrom = change.validFrom ?? new Date(nowMs).toISOString()
  const before = versionsOf(ours).filter(
    (each) => Date.parse(each.validFrom) < Date.parse(validFrom),
  )
  return [...before, { validFrom, repealed: change.part.repealed }]
}

/** From now on: when a text does not hold, and whether that is because it is only begun. */
const repealedIn = (versions: readonly TextThen[], nowMs: number) =>
  versions.flatMap(({ validFrom, repealed }, index) => {
    const next = versions[index + 1]
    const untilMs = next ? Date.parse(next.validFrom) : Number.POSITIVE_INFINITY
    if (repealed === undefined || untilMs <= nowMs) return []
    return [{ fromMs: Math.max(nowMs, Date.parse(validFrom)), untilMs, notYet: index === 0 }]
  })
