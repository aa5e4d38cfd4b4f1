import type { QuantityView } from '@bylaw/contract'
import { formatMoney } from '../format/money'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { Trace } from '../trace/view'
import { percentOf } from './crew-model'
import { crewWords } from './crew-words'
import { projectWords } from './words'

/** What the customer was charged for a repair, and by which rule that was allowed. */
export function RepairCharged({ repair }: { repair: NonNullable<QuantityView['repair']> }) {
  const t = useWords(projectWords)
  const crew = useWords(crewWords)
  const language = useLanguage()
  const { fee, underWarranty, explanation, shared } = repair
  return (
    <div className="panel-body form">
      <p className="panel-note">
        {t(underWarranty ? 'project.repair_charged_warranty' : 'project.repair_charged', {
          fee: formatMoney(fee.amount, fee.currency),
        })}
        {shared
          ? ` · ${crew('crew.shared_fee', {
              on: formatWholeDate(shared.on, language),
              fee: formatMoney(shared.fee.amount, shared.fee.currency),
              share: percentOf(shared.shareBp),
            })}`
          : null}
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
