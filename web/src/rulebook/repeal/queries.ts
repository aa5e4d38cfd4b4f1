import type { DependentView } from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { wholeList } from '../../queries'
import type { DraftOf } from '../drafts/queries'

/**
 * What is to be known before a rule set or a regulation is repealed.
 *
 * @param from when it is to be; undefined for at once
 */
export const dependentsQuery = ({ of, id }: DraftOf, from: string | undefined) => {
  const asked = from === undefined ? {} : { from }
  return queryOptions({
    queryKey: ['rulebook', 'dependents', of, id, from ?? 'now'],
    queryFn: () =>
      of === 'rule-sets'
        ? wholeList<DependentView>(`/v1/rule-sets/${encodeURIComponent(id)}/dependents`, asked)
        : wholeList<DependentView>(`/v1/regulations/${encodeURIComponent(id)}/dependents`, asked),
  })
}
