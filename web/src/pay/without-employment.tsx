import type { PayRunView } from '@bylaw/contract'
import { IconUserQuestion } from '@tabler/icons-react'
import { listMark } from '../format/list'
import { writtenDay } from '../format/written-day'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { payHref } from './tabs'
import { payWords } from './words'

/** Who works here and is paid nothing by the month, because no employment of theirs is on record. */
export function WithoutEmployment({ run: { withoutEmployment } }: { readonly run: PayRunView }) {
  const t = useWords(payWords)
  const language = useLanguage()
  const may = useMay()
  const count = withoutEmployment.length
  if (count === 0) return null
  const names = withoutEmployment
    .slice(0, MOST_NAMED)
    .map(({ personName, elsewhereFrom }) =>
      elsewhereFrom === null
        ? personName
        : t('pay.elsewhere_only_from', {
            name: personName,
            day: writtenDay(elsewhereFrom, language),
          }),
    )
    .join(listMark(language))
  return (
    <div className="notice notice-ask">
      <IconUserQuestion size={18} stroke={1.8} aria-hidden />
      <div>
        <p>
          <strong>{t('pay.without_employment', { count })}</strong>
        </p>
        <p>
          {names}
          {count > MOST_NAMED ? ' …' : ''}
        </p>
        <p>
          {t('pay.without_employment_effect')}{' '}
          {may('employment.read') ? (
            <Go href={payHref('employments')}>{t('pay.see_employments')}</Go>
          ) : null}
        </p>
      </div>
    </div>
  )
}

const MOST_NAMED = 20
