import type { CalibratedChange, ShortResult } from '@bylaw/contract'
import type { Calibrated } from './table'
import { shortOf } from './waiting-result'

/** A change in calibration, whatever of its result is known besides. */
export type ShortChange = Omit<Calibrated, 'after'> & { readonly after: ShortResult }

export const changeView = ({
  before,
  after,
  reason,
  personName,
  atMs,
}: ShortChange): CalibratedChange => ({
  before,
  after: shortOf(after),
  reason,
  by: personName,
  at: new Date(atMs).toISOString(),
})
