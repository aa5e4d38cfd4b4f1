import type { RegulationDocument, RegulationView, RevisionView } from '@bylaw/contract'
import { useQueries, useQuery } from '@tanstack/react-query'
import { textQueries } from '../text/queries'

/** A clause that the text does not have yet, and from when it will. */
export type ComingClause = RegulationDocument['clauses'][number] & { readonly from: string }

/** Clauses of texts that have been published for a day to come: rules may change along with them. */
export function useComingClauses({
  summary,
  clauses,
}: Pick<RegulationView, 'summary' | 'clauses'>): readonly ComingClause[] {
  const scheduled = useScheduledTexts(summary.id)
  const texts = useQueries({
    queries: scheduled.map(({ version }) => textQueries.text(summary.id, version)),
  })
  return comingClauses(
    clauses.map(({ id }) => id),
    texts.flatMap(({ data: text }, index) => {
      const from = scheduled[index]?.validFrom
      return text && from ? [{ from, clauses: text.document.clauses }] : []
    }),
  )
}

/** The texts that have been published for a day to come, earliest first. */
export function useScheduledTexts(regulationId: string): readonly RevisionView[] {
  const { data } = useQuery(textQueries.text(regulationId))
  return (data?.revisions ?? [])
    .filter(({ state, repeals }) => state === 'scheduled' && !repeals)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
}

/** Those that stand in no text of today, each from the first text that has it. */
export function comingClauses(
  there: readonly string[],
  texts: readonly { readonly from: string; readonly clauses: RegulationDocument['clauses'] }[],
): readonly ComingClause[] {
  const inOrder = texts.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const all = inOrder.flatMap(({ from, clauses }) => clauses.map((each) => ({ ...each, from })))
  return all.filter(
    ({ id }, index) => !there.includes(id) && all.findIndex((each) => each.id === id) === index,
  )
}
