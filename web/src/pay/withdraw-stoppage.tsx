import type { StoppageView } from '@bylaw/contract'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { STOPPAGES, withdrawStoppage } from './stoppage-queries'
import { stoppageWords } from './stoppage-words'
import { TakeBackDialog } from './take-back-dialog'

interface WithdrawProps {
  readonly stoppage: StoppageView
  readonly close: () => void
}

/** Takes a shutdown back. */
export function WithdrawStoppageDialog({ stoppage, close }: WithdrawProps) {
  const t = useWords(stoppageWords)
  const language = useLanguage()
  const dates = t('stoppage.between', {
    from: formatWholeDate(stoppage.from, language),
    to: formatWholeDate(stoppage.to, language),
  })
  return (
    <TakeBackDialog
      title={t('stoppage.withdraw_title')}
      lead={t('stoppage.withdraw_lead', { dates, cause: stoppage.cause })}
      label={t('stoppage.withdraw_reason')}
      act={t('stoppage.withdraw')}
      takeBack={(reason, command) => withdrawStoppage(stoppage, reason, command)}
      refresh={STOPPAGES}
      close={close}
    />
  )
}
