import { useQuery } from '@tanstack/react-query'
import { queries } from '../queries'
import { projectQueries } from './queries'

/** Names for ids, where a list carries ids only. Until they are read the id’s place stays empty. */
export function useNames() {
  const { data: people = [] } = useQuery(queries.people())
  const { data: projects = [] } = useQuery(projectQueries.projects())
  const named = (list: readonly { readonly id: string; readonly name: string }[]) => (id: string) =>
    list.find((each) => each.id === id)?.name ?? ''
  return { personName: named(people), projectName: named(projects) }
}
