import type { MessageView } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import type { HeldTicket } from './as-opened'
import { ChangeDialog } from './change-dialog'
import { closeTicket, reopenTicket, resumeTicket } from './commands'
import { CustomerDialog } from './customer-dialog'
import { DeriveDialog } from './derive-dialog'
import { LinkDialog, MergeDialog } from './link-dialog'
import type { RareAction } from './more-menu'
import { ReasonDialog } from './reason-dialog'
import { TakeOverDialog } from './take-over-dialog'
import { WaitDialog } from './wait-dialog'
import { WithdrawDialog } from './withdraw-dialog'
import { ticketWords } from './words'

interface TicketDialogProps extends HeldTicket {
  /** The message that a ticket is made of, where it is made of one. */
  readonly of: MessageView | undefined
  readonly which: 'take_over' | 'withdraw' | 'close' | 'reopen' | 'complain' | RareAction
  readonly close: () => void
}

/** The dialog of a step that asks for more than a click. */
export function TicketDialog({ which, of, ticket, commands, close }: TicketDialogProps) {
  const t = useWords(ticketWords)
  const common = { commands, close }
  switch (which) {
    case 'take_over':
      return <TakeOverDialog {...common} ticket={ticket} />
    case 'close':
      return (
        <ReasonDialog
          {...common}
          title={t('ticket.close')}
          lead={t('ticket.close_lead')}
          label={t('ticket.outcome')}
          send={(text) => commands.run((on) => closeTicket(on, text), close)}
        />
      )
    case 'withdraw':
      return <WithdrawDialog {...common} />
    case 'reopen':
      return (
        <ReasonDialog
          {...common}
          title={t('ticket.reopen')}
          lead={t('ticket.reopen_lead')}
          label={t('ticket.reason')}
          send={(text) => commands.run((on) => reopenTicket(on, text), close)}
        />
      )
    case 'resume':
      return (
        <ReasonDialog
          {...common}
          title={t('ticket.do_resume')}
          lead={t('ticket.resume_lead')}
          label={t('ticket.reason')}
          send={(text) => commands.run((on) => resumeTicket(on, text), close)}
        />
      )
    case 'change':
      return <ChangeDialog {...common} ticket={ticket} />
    case 'correct_customer':
      return <CustomerDialog {...common} ticket={ticket} />
    case 'wait':
      return <WaitDialog {...common} />
    case 'link':
      return <LinkDialog {...common} ticket={ticket} />
    case 'merge':
      return <MergeDialog {...common} ticket={ticket} />
    case 'derive':
      return <DeriveDialog {...common} ticket={ticket} of={of} />
    case 'complain':
      return <DeriveDialog {...common} ticket={ticket} of={undefined} first="complaint" />
  }
}
