import type {
  CalibrationRow,
  CalibrationView,
  CalibrationWish,
  NewCalibration,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

const at = (id: string): `/v1/calibrations/${string}` =>
  `/v1/calibrations/${encodeURIComponent(id)}` as const

export const calibrationQueries = {
  period: (period: string) =>
    queryOptions({
      queryKey: ['appraisals', 'calibrations', period],
      queryFn: () => everyPage<CalibrationRow>('/v1/calibrations', { period }),
    }),
  calibration: (id: string) =>
    queryOptions({
      queryKey: ['appraisals', 'calibration', id],
      queryFn: () => wholeCalibration(id),
    }),
}

/** With all of its results, page by page. */
async function wholeCalibration(id: string): Promise<CalibrationView> {
  let view = await api.read<CalibrationView>(at(id), { limit: 200 })
  while (view.nextCursor !== null) {
    const next = await api.read<CalibrationView>(at(id), { limit: 200, cursor: view.nextCursor })
    view = { ...next, results: [...view.results, ...next.results] }
  }
  return view
}

export const openCalibration = (wish: NewCalibration, command: CommandId) =>
  api.post<CalibrationView>('/v1/calibrations', wish, { command })

export const calibrateResult = (
  { calibrationId, appraisalId }: { readonly calibrationId: string; readonly appraisalId: string },
  version: number,
  wish: CalibrationWish,
  command: CommandId,
) =>
  api.post<CalibrationView>(
    `${at(calibrationId)}/results/${encodeURIComponent(appraisalId)}/changes`,
    wish,
    { version, command },
  )

/** Closes it, part by part where there are many results, until all of them are told. */
export async function closeCalibration(
  id: string,
  version: number,
  command: CommandId,
): Promise<CalibrationView> {
  const part = (basedOn: number) =>
    api.post<CalibrationView>(`${at(id)}/closing`, {}, { version: basedOn, command })
  let view = await part(version)
  while (view.state === 'open') view = await part(view.version)
  return view
}
