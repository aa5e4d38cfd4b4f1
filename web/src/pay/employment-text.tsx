import type { EmploymentView } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { payWords } from './words'

interface EmploymentTextProps {
  readonly employment: Pick<EmploymentView, 'status' | 'level'> | undefined
}

/** “正式 · 3 级”, or that nothing is recorded. */
export function EmploymentText({ employment }: EmploymentTextProps) {
  const t = useWords(payWords)
  if (!employment) return <span className="badge badge-warn">{t('pay.no_employment')}</span>
  const { status, level } = employment
  return `${t(`pay.${status}`)}${level === null ? '' : ` · ${t('pay.level', { level })}`}`
}
