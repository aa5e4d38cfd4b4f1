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
      queryFn: () => api.read<CalibrationView>(at(id)),
    }),
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

export const closeCalibration = (id: string, version: number, command: CommandId) =>
  api.post<CalibrationView>(`${at(id)}/closing`, {}, { version, command })
