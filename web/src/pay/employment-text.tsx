import type { EmploymentView } from '@bylaw/contract'
import { formatMoney } from '../format/money'
import { useWords } from '../i18n/use-words'
import { payWords } from './words'

interface EmploymentTextProps {
  readonly employment: Pick<EmploymentView, 'status' | 'level' | 'monthly'> | undefined
}

/** “正式 · 3 级”, “正式 · 月薪 ¥6,000.00”, or that nothing is recorded. */
export function EmploymentText({ employment }: EmploymentTextProps) {
  const t = useWords(payWords)
  if (!employment) return <span className="badge badge-warn">{t('pay.no_employment')}</span>
  const { status, level, monthly } = employment
  const paid =
    level !== null
      ? t('pay.level', { level })
      : monthly && t('pay.monthly', { sum: formatMoney(monthly.amount, monthly.currency) })
  return `${t(`pay.${status}`)}${paid ? ` · ${paid}` : ''}`
}
