import type { RegulationDocument, VerdictView } from '@bylaw/contract'
import type { Scope } from '../../scope'
import { outboxEvent } from '../../webhooks/outbox'
import type { RegulationRow } from '../reads'
import { mustHaveNoErrors } from '../sound-rules'
import type { ValidFrom } from '../valid-from'
import { numberedTwice } from './text-findings'

interface Wish extends ValidFrom {
  readonly note: string
  readonly recordedBy: string
  readonly verdicts: readonly VerdictView[]
  /** The text stays as it is; it is repealed. */
  readonly repeals: boolean
}

interface FirstWish {
  readonly validFromMs: number
  readonly note: string
  /** It comes as one that is repealed already. */
  readonly repeals?: boolean
}

/** What writes the first version of a text, as it was adopted, imported or written. */
export const firstText = (
  scope: Scope,
  regulationId: string,
  document: RegulationDocument,
  { validFromMs, note, repeals = false }: FirstWish,
) =>
  [
    scope.rules.addRegulationVersion({
      regulationId,
      version: 1,
      validFromMs,
      recordedAtMs: scope.now,
      draftedBy: scope.personName,
      verdicts: [],
      note,
      retroactiveReason: null,
      repeals,
      document,
    }),
    ...scope.rules.replaceClauses(regulationId, document),
  ] as const

/**
 * What writes the next version of a regulation's text. Later text prevails over earlier: the
 * clauses that rules and traces point to are those of the newest version.
 */
export function nextText(
  scope: Scope,
  regulation: Pick<RegulationRow, 'id' | 'version'>,
  document: RegulationDocument,
  wish: Wish,
) {
  mustNumberOnce(document)
  const version = regulation.version + 1
  return {
    version,
    statements: [
      scope.rules.raiseRegulation(regulation.id, regulation.version, document.title),
      scope.shard.mustHaveChanged(),
      scope.rules.addRegulationVersion({
        regulationId: regulation.id,
        version,
        validFromMs: wish.validFromMs,
        recordedAtMs: scope.now,
        draftedBy: wish.recordedBy,
        verdicts: wish.verdicts,
        note: wish.note,
        retroactiveReason: wish.retroactiveReason,
        repeals: wish.repeals,
        document,
      }),
      ...scope.rules.replaceClauses(regulation.id, document),
      outboxEvent(scope, 'regulation_version.published', {
        regulationId: regulation.id,
        version,
        repeals: wish.repeals,
      }),
    ] as const,
  }
}

/** A figure cites its clause by number, so a number names one clause. */
export const mustNumberOnce = (document: RegulationDocument): void =>
  mustHaveNoErrors(numberedTwice(document), (pointer) => `/content${pointer}`)
