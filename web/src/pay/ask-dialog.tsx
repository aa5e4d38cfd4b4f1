import type { PaySlipView } from '@bylaw/contract'
import { Dialog } from '../common/overlay'
import { formatMoney } from '../format/money'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { SlipSaying } from './slip-saying'
import { slipWords } from './slip-words'

interface AskDialogProps {
  readonly slip: PaySlipView
  /** The line asked about; null for the slip as a whole. */
  readonly line: number | null
  readonly close: () => void
}

/** Asks about one's own slip. Finance sees the question beside the slip; nobody else does. */
export function AskDialog({ slip, line: index, close }: AskDialogProps) {
  const t = useWords(slipWords)
  const language = useLanguage()
  const line = index === null ? undefined : slip.lines[index]
  return (
    <Dialog
      close={close}
      title={line ? t('slip.ask_about', { name: inLanguage(line.name, language) }) : t('slip.ask')}
    >
      <p className="area-lead slip-asked">
        {line ? (
          <>
            {inLanguage(line.name, language)}{' '}
            {formatMoney(line.amount.amount, line.amount.currency)}
            <br />
          </>
        ) : null}
        {t('slip.ask_lead')}
      </p>
      <SlipSaying slipId={slip.row.id} kind="question" line={index ?? undefined} close={close} />
    </Dialog>
  )
}
