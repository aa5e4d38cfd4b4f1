import { useQuery } from '@tanstack/react-query'
import { queries } from '../queries'
import { projectQueries } from './queries'

type Named = readonly { readonly id: string; readonly name: string }[]

/** Names for ids, where a list carries ids only. A row is told by its name, so none is ever empty. */
export function useNames() {
  const { data: people } = useQuery(queries.people())
  const { data: projects } = useQuery(projectQueries.projects())
  const named = (list: Named | undefined) => (id: string) =>
    list ? (list.find((each) => each.id === id)?.name ?? '—') : '…'
  return { personName: named(people), projectName: named(projects) }
}
