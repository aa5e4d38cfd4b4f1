import type { CalibratedChange } from '@bylaw/contract'
import type { Calibrated } from './table'
import { shortOf } from './waiting-result'

export const changeView = ({
  before,
  after,
  reason,
  personName,
  atMs,
}: Calibrated): CalibratedChange => ({
  before,
  after: shortOf(after),
  reason,
  by: personName,
  at: new Date(atMs).toISOString(),
})
