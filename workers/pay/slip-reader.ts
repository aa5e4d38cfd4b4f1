import type { Scope } from '../scope'
import type { SlipReader } from './store'

/** Whose slips someone may see: their own once approved, and more by permission. */
export const slipReader = ({ personId, may }: Scope): SlipReader => ({
  personId,
  readsAll: may('pay.read_all'),
  approves: may('pay.approve'),
})
