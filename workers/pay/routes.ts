import { newArea } from '../platform/new-area'
import { bankAccountRoutes } from './bank-account-routes'
import { fieldDaysRoutes } from './field-days-routes'
import { givenBackRoutes } from './given-back-routes'
import { heldPayoutRoutes } from './held-payout-routes'
import { heldRoutes } from './held-routes'
import { payLineRoutes } from './line-routes'
import { payoutRoutes } from './payout-routes'
import { payRunRoutes } from './run-routes'
import { paySlipRoutes } from './slip-routes'
import { slipWordRoutes } from './slip-word-routes'

/** /v1/field-days, /v1/pay-lines, /v1/pay-runs, /v1/pay-slips, /v1/held-pay */
export const payRoutes = newArea()

payRoutes.route('/', bankAccountRoutes)
payRoutes.route('/', fieldDaysRoutes)
payRoutes.route('/', givenBackRoutes)
payRoutes.route('/', heldRoutes)
payRoutes.route('/', heldPayoutRoutes)
payRoutes.route('/', payLineRoutes)
payRoutes.route('/', payRunRoutes)
payRoutes.route('/', payoutRoutes)
payRoutes.route('/', paySlipRoutes)
payRoutes.route('/', slipWordRoutes)
