import { IconUsers } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { payHref } from './tabs'
import { payWords } from './words'

/** Pay starts from recorded employments; without any, a run has nobody in it. */
export function NobodyEmployed() {
  const t = useWords(payWords)
  const may = useMay()
  return (
    <div className="notice">
      <IconUsers size={18} stroke={1.8} aria-hidden />
      <p>
        {t('pay.nobody_employed')}{' '}
        {may('employment.read') ? (
          <Go href={payHref('employments')}>{t('pay.to_employments')}</Go>
        ) : null}
      </p>
    </div>
  )
}
