import type { TripAct, TripView } from '@bylaw/contract'
import { CheckDialog } from './check-dialog'
import { ClaimPanel } from './claim-panel'
import { DecideDialog } from './decide-dialog'
import { LogDialog } from './log-dialog'
import { NotGoneDialog } from './not-gone'
import { DecideOverrunDialog, OverrunDialog } from './overrun-dialogs'
import { AdvanceDialog, SettleDialog } from './pay-dialogs'
import { WithdrawDialog } from './withdraw-dialog'

export interface ActProps {
  readonly of: TripView
  readonly close: () => void
}

const DIALOGS: Readonly<Record<TripAct, (props: ActProps) => React.ReactNode>> = {
  decide: DecideDialog,
  withdraw: WithdrawDialog,
  log: LogDialog,
  ask_overrun: OverrunDialog,
  decide_overrun: DecideOverrunDialog,
  claim: ClaimPanel,
  say_not_gone: NotGoneDialog,
  check: CheckDialog,
  pay_advance: AdvanceDialog,
  settle: SettleDialog,
}

/** The form of what the reader does with a trip. */
export function ActDialog({ act, ...props }: ActProps & { readonly act: TripAct }) {
  const Form = DIALOGS[act]
  return <Form {...props} />
}
