import { assert } from '@bylaw/kernel'
import type { Scope } from '../../scope'
import { type Span, timeline } from '../timeline'
import type { RegulationVersionRow } from './text-table'

/** A regulation's text over time: each stretch with the version in force. */
export type TextInTime = readonly Span<RegulationVersionRow & { readonly content: unknown }>[]

/** Reads the versions that are in force at some time. */
export async function textInTime(scope: Scope, regulationId: string): Promise<TextInTime> {
  const spans = timeline(await scope.rules.readTextHistory(regulationId))
  const rows = await scope.rules.readTexts(
    regulationId,
    spans.map(({ of }) => of.version),
  )
  return spans.map((span) => {
    const row = rows.find(({ version }) => version === span.of.version)
    assert(row !== undefined, 'a version that is in force is there')
    return { ...span, of: { ...row, content: row.document } }
  })
}

/** The numbers of all clauses that stand in these stretches of a text, each once. */
export const clauseIdsIn = (texts: TextInTime): ReadonlySet<string> =>
  new Set(texts.flatMap(({ of }) => of.document.clauses.map(({ id }) => id)))
