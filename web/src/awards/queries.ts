import type {
  AwardApproval,
  AwardChoice,
  AwardPass,
  AwardRow,
  AwardToNobody,
  AwardVeto,
  AwardView,
  NewNomination,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

const at = (month: string): `/v1/awards/${string}` =>
  `/v1/awards/${encodeURIComponent(month)}` as const

/** What the award screens read. */
export const awardQueries = {
  all: () =>
    queryOptions({
      queryKey: ['awards', 'list'],
      queryFn: () => everyPage<AwardRow>('/v1/awards', {}),
    }),
  month: (month: string) =>
    queryOptions({
      queryKey: ['awards', 'month', month],
      queryFn: () => api.read<AwardView>(at(month)),
      retry: false,
    }),
}

export const nominate = (month: string, wish: NewNomination, command: CommandId) =>
  api.post<AwardView>(`${at(month)}/nominations`, wish, { command })

export const countAward = (month: string, command: CommandId) =>
  api.post<AwardView>(`${at(month)}/count`, undefined, { command })

interface Of {
  readonly month: string
  readonly version: number
}

export const chooseWinners = ({ month, version }: Of, wish: AwardChoice, command: CommandId) =>
  api.post<AwardView>(`${at(month)}/choice`, wish, { version, command })

export const passAward = ({ month, version }: Of, wish: AwardPass, command: CommandId) =>
  api.post<AwardView>(`${at(month)}/passes`, wish, { version, command })

export const vetoNominee = ({ month, version }: Of, wish: AwardVeto, command: CommandId) =>
  api.post<AwardView>(`${at(month)}/vetoes`, wish, { version, command })

export const approveAward = ({ month, version }: Of, wish: AwardApproval, command: CommandId) =>
  api.post<AwardView>(`${at(month)}/approval`, wish, { version, command })

export const giveToNobody = ({ month, version }: Of, wish: AwardToNobody, command: CommandId) =>
  api.post<AwardView>(`${at(month)}/closing`, wish, { version, command })
