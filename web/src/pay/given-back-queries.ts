import type { GivenBackView, NewGivenBack } from '@bylaw/contract'
import { api } from '../api'
import type { CommandId } from '../command-id'

/** What it changes: the slip, runs that would take it off, and the leaving that names it. */
export const GIVEN_BACK = [['pay'], ['leavings']] as const

export const GIVEN_BACK_FILE = '/v1/given-back.csv'

export const recordGivenBack = (slipId: string, wish: NewGivenBack, command: CommandId) =>
  api.post<GivenBackView>(`/v1/pay-slips/${encodeURIComponent(slipId)}/given-back`, wish, {
    command,
  })

export const withdrawGivenBack = (
  { id, version }: GivenBackView,
  reason: string,
  command: CommandId,
) =>
  api.post<GivenBackView>(
    `/v1/given-back/${encodeURIComponent(id)}/withdrawal`,
    { reason },
    { version, command },
  )
