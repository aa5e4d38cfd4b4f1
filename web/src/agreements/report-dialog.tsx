import type { AgreementView } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import type { HeldTicket } from '../ticket/as-opened'
import { ReasonDialog } from '../ticket/reason-dialog'
import { copyOf } from './model'
import { reportIncident } from './queries'
import { agreementWords } from './words'

interface ReportDialogProps extends Pick<HeldTicket, 'commands'> {
  readonly item: AgreementView
  /** Whether there is only the report left to give. */
  readonly isOver: boolean
  readonly close: () => void
}

/** Whoever handled an incident says how it went, and to whom that and the ticket go. */
export function ReportDialog({ item, isOver, commands, close }: ReportDialogProps) {
  const t = useWords(agreementWords)
  const { n, by } = item
  const back = t(isOver ? 'agreement.report_lead_over' : 'agreement.report_lead', { name: by.name })
  const copyTo = copyOf(item)
  const copy = copyTo ? t('agreement.report_copy', { name: copyTo.name }) : ''
  return (
    <ReasonDialog
      title={t(reportName(isOver))}
      lead={`${back}${copy}`}
      label={t('agreement.report_text')}
      commands={commands}
      close={close}
      send={(report) => commands.run((on) => reportIncident(on, n, report), close)}
    />
  )
}

/** What the act is called. */
export const reportName = (isOver: boolean) =>
  isOver ? 'agreement.report_owed_send' : 'agreement.report'
