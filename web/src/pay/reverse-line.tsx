import type { PayLineView } from '@bylaw/contract'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { reverseLine } from './queries'
import { TakeBackDialog } from './take-back-dialog'
import { payWords } from './words'

interface ReverseLineProps {
  readonly line: PayLineView
  readonly name: string
  readonly close: () => void
}

/** Takes a reward or a penalty back. */
export function ReverseLineDialog({ line, name, close }: ReverseLineProps) {
  const t = useWords(payWords)
  const { language } = usePlace()
  const month = formatMonth(line.month, language)
  return (
    <TakeBackDialog
      title={t('pay.reverse_line')}
      lead={t('pay.reverse_lead', { name, month, reason: line.reason })}
      label={t('pay.reverse_reason')}
      act={t('pay.reverse_line')}
      takeBack={(reason, command) => reverseLine(line.id, reason, command)}
      refresh={[['pay']]}
      close={close}
    />
  )
}
