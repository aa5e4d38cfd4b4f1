import type { AppraisalRow, AppraisalStanding } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { appealWords } from './appeal-words'

const LOOKS: Readonly<Record<AppraisalStanding, string>> = {
  told: 'badge',
  acknowledged: 'badge badge-good',
  appealed: 'badge badge-warn',
  withdrawn: 'badge',
  upheld: 'badge badge-calm',
  changed: 'badge badge-calm',
}

/** How a completed sheet stands with the person whom it is about. */
export function Standing({ standing, frozen }: Pick<AppraisalRow, 'standing' | 'frozen'>) {
  const t = useWords(appealWords)
  if (standing === null) return null
  return (
    <>
      <span className={LOOKS[standing]}>{t(`appeal.${standing}`)}</span>
      {frozen ? <span className="badge badge-warn">{t('appeal.frozen')}</span> : null}
    </>
  )
}
