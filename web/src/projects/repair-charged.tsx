import type { QuantityView } from '@bylaw/contract'
import { formatMoney } from '../format/money'
import { useWords } from '../i18n/use-words'
import { Trace } from '../trace/view'
import { projectWords } from './words'

/** What the customer was charged for a repair, and by which rule that was allowed. */
export function RepairCharged({ repair }: { repair: NonNullable<QuantityView['repair']> }) {
  const t = useWords(projectWords)
  const { fee, underWarranty, explanation } = repair
  return (
    <div className="panel-body form">
      <p className="panel-note">
        {t(underWarranty ? 'project.repair_charged_warranty' : 'project.repair_charged', {
          fee: formatMoney(fee.amount, fee.currency),
        })}
      </p>
      {explanation ? (
        <details>
          <summary>{t('project.repair_why')}</summary>
          <Trace explanation={explanation} />
        </details>
      ) : null}
    </div>
  )
}
