import type { QuantityView } from '@bylaw/contract'
import { formatDecimal } from '../format/money'
import { useWords } from '../i18n/use-words'
import { TakeBackDialog } from '../pay/take-back-dialog'
import { metresOf } from './model'
import { withdrawQuantity } from './queries'
import { projectWords } from './words'

interface WithdrawDialogProps {
  readonly quantity: QuantityView
  readonly person: string
  readonly close: () => void
}

/** Takes a verified statement back, of a crew all of its shares; what was done can be reported anew. */
export function WithdrawDialog({ quantity, person, close }: WithdrawDialogProps) {
  const t = useWords(projectWords)
  return (
    <TakeBackDialog
      title={t('project.withdraw_title', { name: person })}
      lead={t(quantity.crew === null ? 'project.withdraw_effect' : 'project.withdraw_crew_effect', {
        metres: formatDecimal(metresOf(quantity.lines)),
      })}
      label={t('project.withdraw_reason')}
      act={t('project.withdraw')}
      takeBack={(reason, command) => withdrawQuantity(quantity, reason, command)}
      refresh={[['projects', 'quantities'], ['pay']]}
      close={close}
    />
  )
}
