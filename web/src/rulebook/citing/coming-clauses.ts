import type { DraftView, RegulationDocument, RegulationView, RevisionView } from '@bylaw/contract'
import { useQueries, useQuery } from '@tanstack/react-query'
import { isTextOf } from '../drafts/model'
import { draftQueries } from '../drafts/queries'
import { textQueries } from '../text/queries'

/** A clause that the text does not have yet, and from when it will; null while it is only drafted. */
export type ComingClause = RegulationDocument['clauses'][number] & { readonly from: string | null }

/**
 * Clauses of texts that have been published for a day to come, or are being drafted: rules may change
 * along with them.
 */
export function useComingClauses({
  summary,
  clauses,
}: Pick<RegulationView, 'summary' | 'clauses'>): readonly ComingClause[] {
  const scheduled = useScheduledTexts(summary.id)
  const texts = useQueries({
    queries: scheduled.map(({ version }) => textQueries.text(summary.id, version)),
  })
  const { data: open = [] } = useQuery(draftQueries.open())
  const drafted = useQueries({
    queries: open
      .filter((draft) => isTextOf(draft, summary.id))
      .map(({ id }) => draftQueries.draft(id)),
  })
  return comingClauses(
    clauses.map(({ id }) => id),
    [
      ...texts.flatMap(({ data: text }, index) => {
        const from = scheduled[index]?.validFrom
        return text && from ? [{ from, clauses: text.document.clauses }] : []
      }),
      ...drafted.flatMap(({ data }) => (data ? [{ from: null, clauses: clausesIn(data) }] : [])),
    ],
  )
}

/** A draft is kept as it was typed, clauses or not. */
function clausesIn({ content }: DraftView): RegulationDocument['clauses'] {
  const { clauses } = content as Partial<RegulationDocument>
  return Array.isArray(clauses) ? clauses : []
}

/** The texts that have been published for a day to come, earliest first. */
export function useScheduledTexts(regulationId: string): readonly RevisionView[] {
  const { data } = useQuery(textQueries.text(regulationId))
  return (data?.revisions ?? [])
    .filter(({ state, repeals }) => state === 'scheduled' && !repeals)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
}

interface Texts {
  readonly from: ComingClause['from']
  readonly clauses: RegulationDocument['clauses']
}

/** Those that stand in no text of today, each from the first text that has it. */
export function comingClauses(
  there: readonly string[],
  texts: readonly Texts[],
): readonly ComingClause[] {
  // What is only drafted comes after whatever has its day.
  const inOrder = texts.toSorted((a, b) => ((a.from ?? '9') < (b.from ?? '9') ? -1 : 1))
  const all = inOrder.flatMap(({ from, clauses }) => clauses.map((each) => ({ ...each, from })))
  return all.filter(
    ({ id }, index) => !there.includes(id) && all.findIndex((each) => each.id === id) === index,
  )
}
