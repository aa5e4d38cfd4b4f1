import type {
  DraftTrialView,
  ExampleView,
  FactsFormView,
  KeptExample,
  TryOutView,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api'
import type { CommandId } from '../../command-id'

/** What is tried: the rules in force, or a draft beside them. */
export interface Tried {
  readonly of: 'rule-sets' | 'drafts'
  readonly id: string
  /** Whose cases are kept. */
  readonly ruleSetId: string
}

export const factsFormQuery = ({ of, id }: Tried) =>
  queryOptions({
    queryKey: ['rulebook', 'facts-form', of, id],
    queryFn: () =>
      of === 'drafts'
        ? api.read<FactsFormView>(`/v1/drafts/${encodeURIComponent(id)}/facts-form`)
        : api.read<FactsFormView>(`/v1/rule-sets/${encodeURIComponent(id)}/facts-form`),
    staleTime: 60_000,
  })

/** What a case comes to now and, where a draft is tried, under the draft. */
export interface TrialAnswer {
  readonly before: TryOutView
  readonly after: TryOutView | undefined
}

export async function tryFacts({ of, id }: Tried, facts: unknown): Promise<TrialAnswer> {
  if (of === 'drafts')
    return api.post<DraftTrialView>(`/v1/drafts/${encodeURIComponent(id)}/trial`, { facts })
  const before = await api.post<TryOutView>(`/v1/rule-sets/${encodeURIComponent(id)}/trial`, {
    facts,
  })
  return { before, after: undefined }
}

/** One of its worked cases, tried as it stands. */
export const exampleTrialQuery = (tried: Tried, exampleId: string) =>
  queryOptions({
    queryKey: ['rulebook', 'trial', tried.of, tried.id, exampleId],
    queryFn: async ({ client }) => {
      const { examples } = await client.fetchQuery(factsFormQuery(tried))
      return tryFacts(tried, examples.find(({ id }) => id === exampleId)?.facts)
    },
  })

interface Examples {
  readonly items: readonly ExampleView[]
}

export const keepExample = (
  ruleSetId: string,
  example: KeptExample,
  command: CommandId,
): Promise<Examples> =>
  api.post(`/v1/rule-sets/${encodeURIComponent(ruleSetId)}/examples`, example, { command })

export const dropExample = (
  ruleSetId: string,
  id: string,
  reason: string,
  command: CommandId,
): Promise<void> => {
  const example = `${encodeURIComponent(ruleSetId)}/examples/${encodeURIComponent(id)}` as const
  return api.remove(`/v1/rule-sets/${example}?reason=${encodeURIComponent(reason)}`, { command })
}
