import type {
  DecidedQuestion,
  ProposalsTaken,
  ProposalsWish,
  QuestionDecision,
  QuestionView,
  RegulationSummary,
  RegulationView,
  RuleSetView,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { wholeList } from '../queries'

const ruleSet = (id: string): `/v1/rule-sets/${string}` => `/v1/rule-sets/${encodeURIComponent(id)}`

/** What the rulebook’s screens read. */
export const rulebookQueries = {
  regulations: () =>
    queryOptions({
      queryKey: ['rulebook', 'regulations'],
      queryFn: () => wholeList<RegulationSummary>('/v1/regulations'),
    }),
  /** Those that ask a question, by its id or its key. */
  regulationsAsking: (question: string) =>
    queryOptions({
      queryKey: ['rulebook', 'regulations', 'asking', question],
      queryFn: () => wholeList<RegulationSummary>('/v1/regulations', { question }),
    }),
  regulation: (regulationId: string) =>
    queryOptions({
      queryKey: ['rulebook', 'regulation', regulationId],
      queryFn: () =>
        api.read<RegulationView>(`/v1/regulations/${encodeURIComponent(regulationId)}`),
    }),
  /** In one of its versions; in the one in force today, where none is named. */
  ruleSet: (ruleSetId: string, version?: number) =>
    queryOptions({
      queryKey: ['rulebook', 'rule-set', ruleSetId, version ?? 'today'],
      queryFn: () => api.read<RuleSetView>(ruleSet(ruleSetId), { version }),
    }),
}

export const decideQuestion = (
  { id, version }: QuestionView,
  decision: QuestionDecision,
  command: CommandId,
): Promise<DecidedQuestion> =>
  api.post(`/v1/questions/${encodeURIComponent(id)}/decision`, decision, { version, command })

export const takeProposals = (
  regulationId: RegulationSummary['id'],
  wish: ProposalsWish,
  command: CommandId,
): Promise<ProposalsTaken> =>
  api.post(`/v1/regulations/${encodeURIComponent(regulationId)}/proposals`, wish, { command })
