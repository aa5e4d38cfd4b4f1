import type { RegulationDocument, VerdictView } from '@bylaw/contract'
import type { Scope } from '../../scope'
import { outboxEvent } from '../../webhooks/outbox'
import { planned } from '../planned'
import { mustCarryOn } from '../planned-findings'
import type { RegulationRow } from '../reads'
import { mustHaveNoErrors } from '../sound-rules'
import { type Span, type Valid, withNext } from '../timeline'
import type { ValidFrom } from '../valid-from'
import { numberedTwice } from './text-findings'
import type { TextInTime } from './text-in-time'

type InForce = Valid & { readonly repeals: boolean }

interface Wish extends ValidFrom {
  readonly note: string
  readonly recordedBy: string
  readonly verdicts: readonly VerdictView[]
  /** The text stays as it is; it is repealed. */
  readonly repeals: boolean
  /** Where in the caller's request a place in the text stands. */
  readonly placeOf: (pointer: string) => string
}

interface FirstWish {
  readonly validFromMs: number
  readonly note: string
  /** Why it begins in the past, where somebody said so. */
  readonly retroactiveReason?: string | null
  /** It comes as one that is repealed already. */
  readonly repeals?: boolean
}

/** What writes the first version of a text, as it was adopted or written. */
export const firstText = (
  scope: Scope,
  regulationId: string,
  document: RegulationDocument,
  wish: FirstWish,
) => [writtenText(scope, regulationId, 1, document, wish)] as const

/** What writes a version of a text that comes as it is, on no path. */
export const writtenText = (
  scope: Scope,
  regulationId: string,
  version: number,
  document: RegulationDocument,
  { validFromMs, note, retroactiveReason = null, repeals = false }: FirstWish,
) =>
  scope.rules.addRegulationVersion({
    regulationId,
    version,
    validFromMs,
    validToMs: null,
    recordedAtMs: scope.now,
    draftedBy: scope.personName,
    verdicts: [],
    note,
    retroactiveReason,
    carries: null,
    repeals,
    document,
  })

/**
 * What writes the next version of a regulation's text, with those in which its change is carried
 * on. Later text prevails over earlier from the day on that it is in force.
 */
export function nextText(
  scope: Scope,
  regulation: Pick<RegulationRow, 'id' | 'version'>,
  inTime: TextInTime,
  document: RegulationDocument,
  wish: Wish,
) {
  const { id, version } = regulation
  mustNumberOnce(document, wish.placeOf)
  const { validFromMs: fromMs, later, repeals } = wish
  const next = planned(inTime, { fromMs, content: document, later, repeals })
  mustCarryOn(scope.zone, next, wish.placeOf)
  const stretches = next.map(({ fromMs, untilMs, repeals }) => ({
    validFromMs: fromMs,
    validToMs: Number.isFinite(untilMs) ? untilMs : null,
    repeals,
  }))
  return {
    version: version + 1,
    /** When it is in force, once this is written. */
    after: stretches.reduce<readonly Span<InForce>[]>(withNext, inTime),
    statements: [
      scope.rules.raiseRegulation(id, version, next.length, document.title),
      scope.shard.mustHaveChanged(),
      ...next.flatMap(({ fromMs, untilMs, content, insteadOf, does, repeals }, index) => [
        scope.rules.addRegulationVersion({
          regulationId: id,
          version: version + 1 + index,
          validFromMs: fromMs,
          validToMs: Number.isFinite(untilMs) ? untilMs : null,
          recordedAtMs: scope.now,
          draftedBy: wish.recordedBy,
          verdicts: wish.verdicts,
          note: wish.note,
          retroactiveReason: fromMs < scope.now ? wish.retroactiveReason : null,
          carries: does === 'carries' ? insteadOf : null,
          repeals,
          document: content as RegulationDocument,
        }),
        outboxEvent(scope, 'regulation_version.published', {
          regulationId: id,
          version: version + 1 + index,
          repeals,
        }),
      ]),
    ] as const,
  }
}

/** A figure cites its clause by number, so a number names one clause. */
export const mustNumberOnce = (
  document: RegulationDocument,
  placeOf: (pointer: string) => string,
): void => mustHaveNoErrors(numberedTwice(document), placeOf)
