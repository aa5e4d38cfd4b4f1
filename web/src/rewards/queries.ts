import type {
  DeedRow,
  DeedView,
  NewDeed,
  NewSuggestion,
  RewardApproval,
  RewardProposal,
  RewardRefusal,
  RewardRulesView,
  SuggestionAssessment,
  SuggestionEffect,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'
import type { Whose } from './model'

const at = (id: string): `/v1/deeds/${string}` => `/v1/deeds/${encodeURIComponent(id)}` as const

/** What the screens of suggestions and rewards read. */
export const rewardQueries = {
  list: (of: Whose) =>
    queryOptions({
      queryKey: ['rewards', 'list', of],
      queryFn: () => everyPage<DeedRow>('/v1/deeds', { of }),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['rewards', 'deed', id],
      queryFn: () => api.read<DeedView>(at(id)),
    }),
  rules: () =>
    queryOptions({
      queryKey: ['rewards', 'rules'],
      queryFn: () => api.read<RewardRulesView>('/v1/reward-rules'),
    }),
}

export const makeSuggestion = (wish: NewSuggestion, command: CommandId) =>
  api.post<DeedView>('/v1/suggestions', wish, { command })

export const recordDeed = (wish: NewDeed, command: CommandId) =>
  api.post<DeedView>('/v1/deeds', wish, { command })

type Of = Pick<DeedView, 'id' | 'version'>

export const assessSuggestion = (of: Of, wish: SuggestionAssessment, command: CommandId) =>
  api.post<DeedView>(`${at(of.id)}/assessment`, wish, { version: of.version, command })

export const confirmEffect = (of: Of, wish: SuggestionEffect, command: CommandId) =>
  api.post<DeedView>(`${at(of.id)}/effect`, wish, { version: of.version, command })

export const proposeReward = (of: Of, wish: RewardProposal, command: CommandId) =>
  api.post<DeedView>(`${at(of.id)}/reward`, wish, { version: of.version, command })

export const approveReward = (of: Of, wish: RewardApproval, command: CommandId) =>
  api.post<DeedView>(`${at(of.id)}/reward-approvals`, wish, { version: of.version, command })

export const turnDownReward = (of: Of, wish: RewardRefusal, command: CommandId) =>
  api.post<DeedView>(`${at(of.id)}/reward-refusal`, wish, { version: of.version, command })
