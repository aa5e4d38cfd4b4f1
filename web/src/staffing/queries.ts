import type {
  AbsenceView,
  DutyChange,
  DutyView,
  GroupChange,
  GroupMembership,
  GroupView,
  NewAbsence,
  NewGroup,
  PresenceView,
  PresenceWish,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'

interface All<Item> {
  readonly items: readonly Item[]
}

/** What the screens of groups, presence and absences read. */
export const staffingQueries = {
  groups: () =>
    queryOptions({
      queryKey: ['staffing', 'groups'],
      queryFn: () => api.read<All<GroupView>>('/v1/groups').then(({ items }) => items),
    }),
  presence: () =>
    queryOptions({
      queryKey: ['staffing', 'presence'],
      queryFn: () => api.read<All<PresenceView>>('/v1/presence').then(({ items }) => items),
      refetchInterval: 30_000,
    }),
  duty: (personId: string) =>
    queryOptions({
      queryKey: ['staffing', 'duty', personId],
      queryFn: () => api.read<DutyView>(`/v1/people/${encodeURIComponent(personId)}/duty`),
    }),
  absences: () =>
    queryOptions({
      queryKey: ['staffing', 'absences'],
      queryFn: () => api.read<All<AbsenceView>>('/v1/absences').then(({ items }) => items),
    }),
}

const groupPath = ({ id }: GroupView) => `/v1/groups/${encodeURIComponent(id)}` as const
const memberPath = (group: GroupView, personId: string) =>
  `${groupPath(group)}/members/${encodeURIComponent(personId)}` as const

export const addGroup = (wish: NewGroup, command: CommandId): Promise<GroupView> =>
  api.post('/v1/groups', wish, { command })
export const changeGroup = (group: GroupView, wish: GroupChange): Promise<GroupView> =>
  api.patch(groupPath(group), wish, { version: group.version })
export const setMember = (
  group: GroupView,
  personId: string,
  wish: GroupMembership,
): Promise<GroupView> => api.put(memberPath(group, personId), wish, { version: group.version })
export const removeMember = (group: GroupView, personId: string): Promise<void> =>
  api.remove(memberPath(group, personId), { version: group.version })

export const sayPresence = (wish: PresenceWish, command: CommandId) =>
  api.post<All<PresenceView>>('/v1/presence', wish, { command })
export const setDuty = ({ personId, version }: DutyView, wish: DutyChange): Promise<DutyView> =>
  api.put(`/v1/people/${encodeURIComponent(personId)}/duty`, wish, { version })

export const addAbsence = (wish: NewAbsence, command: CommandId): Promise<AbsenceView> =>
  api.post('/v1/absences', wish, { command })
export const withdrawAbsence = (
  { id, version }: AbsenceView,
  command: CommandId,
): Promise<AbsenceView> =>
  api.post(`/v1/absences/${encodeURIComponent(id)}/withdrawal`, {}, { command, version })
