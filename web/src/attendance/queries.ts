import type {
  AbsenceCase,
  AbsenceReply,
  AbsenceVerdict,
  NewUnexcusedAbsence,
  UnexcusedAbsenceRow,
  UnexcusedAbsenceView,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

/** Everything of unexcused absences, to be read again; a case may come of one. */
export const ABSENCES = [['unexcused-absences'], ['discipline']] as const

const at = (id: string): `/v1/unexcused-absences/${string}` =>
  `/v1/unexcused-absences/${encodeURIComponent(id)}` as const

/** What the screens of attendance read. */
export const attendanceQueries = {
  list: () =>
    queryOptions({
      queryKey: ['unexcused-absences', 'list'],
      queryFn: () => everyPage<UnexcusedAbsenceRow>('/v1/unexcused-absences', {}),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['unexcused-absences', 'one', id],
      queryFn: () => api.read<UnexcusedAbsenceView>(at(id)),
    }),
}

export const proposeAbsence = (wish: NewUnexcusedAbsence, command: CommandId) =>
  api.post<UnexcusedAbsenceView>('/v1/unexcused-absences', wish, { command })

/** The turns of an absence, each on the version that was read. */
export interface Turns {
  readonly reply: AbsenceReply
  readonly verdict: AbsenceVerdict
  readonly case: AbsenceCase
}

export const turn = <Name extends keyof Turns>(
  { id, version }: UnexcusedAbsenceView,
  name: Name,
  wish: Turns[Name],
  command: CommandId,
) => api.post<UnexcusedAbsenceView>(`${at(id)}/${name}`, wish, { version, command })
