import type { FileRegulation, FileText, RegulationDocument } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import type { Scope } from '../../scope'
import { mustHaveNoErrors } from '../sound-rules'
import { mustNumberOnce, writtenText } from '../texts/next-text'
import { numberedElsewhere } from '../texts/text-findings'
import { beginsBefore, notThePast, wishedAsByHand } from './import-versions'
import { type Wrong, wrongsOf } from './import-wrong'

/** A text of a file, and where it stands there. */
interface Placed {
  readonly text: FileText
  readonly pointer: string
}

/** All texts of a regulation, the one that begins last at the end. */
const textsOf = (part: FileRegulation, pointer: string): readonly Placed[] => [
  ...(part.earlier ?? []).map((text, index) => ({ text, pointer: `${pointer}/earlier/${index}` })),
  { text: part, pointer },
]

/** What is wrong with the texts of a regulation that is new: their numbers, and their order. */
export function wrongTexts(part: FileRegulation, pointer: string, nowMs: number): readonly Wrong[] {
  const texts = textsOf(part, pointer)
  return texts.flatMap(({ text, pointer: place }, index) => [
    ...wrongsOf(() =>
      mustHaveNoErrors(numberedElsewhere(part.code, text), (at) => `${place}${at}`),
    ),
    ...wrongsOf(() => mustNumberOnce(documentOf(text), (at) => `${place}${at}`)),
    ...beginsBefore(text, texts[index - 1]?.text, `${place}/validFrom`),
    ...wishedAsByHand(text, `${place}/validFrom`, nowMs),
  ])
}

/** What writes the texts of a regulation that is new, one version for each. */
export const writtenTexts = (
  scope: Scope,
  id: string,
  part: FileRegulation,
  { note, retroactiveReason }: { note: string; retroactiveReason: string | null },
) =>
  textsOf(part, '').map(({ text }, index) =>
    writtenText(scope, id, index + 1, documentOf(text), {
      validFromMs: Date.parse(text.validFrom),
      note: text.repealed ?? note,
      retroactiveReason: Date.parse(text.validFrom) < scope.now ? retroactiveReason : null,
      repeals: text.repealed !== undefined,
    }),
  )

/** An import leaves earlier texts as they are: a correction of the past gives its reason. */
export const changedPast = (
  part: FileRegulation,
  now: FileRegulation,
  pointer: string,
): readonly Wrong[] =>
  sameJson(part.earlier ?? [], now.earlier ?? []) ? [] : [notThePast(`${pointer}/earlier`)]

export const documentOf = ({ title, scope, owner, clauses }: FileText): RegulationDocument => ({
  title,
  scope,
  owner,
  clauses,
})
