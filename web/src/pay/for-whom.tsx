import type { PayRunView } from '@bylaw/contract'
import { formatList } from '../format/list'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { apartWords } from './apart-words'

/** So many are named; how many there are is said of the rest. */
const MOST_NAMED = 8

/** Why a run is separate, and whom it pays. */
export function ForWhom({ apart }: { readonly apart: NonNullable<PayRunView['apart']> }) {
  const t = useWords(apartWords)
  const { language } = usePlace()
  const { people, reason } = apart
  const named = people.slice(0, MOST_NAMED).map(({ personName }) => personName)
  const names =
    named.length === people.length
      ? formatList(named, language)
      : t('apart.and_more', {
          names: named.join(language === 'zh' ? '、' : ', '),
          count: people.length,
        })
  return <p className="area-lead">{t('apart.because', { reason, names })}</p>
}
