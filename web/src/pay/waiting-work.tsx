import type { PayRunView } from '@bylaw/contract'
import { IconClockExclamation } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { listMark } from '../format/list'
import { useLanguage, useWords } from '../i18n/use-words'
import { projectQueries } from '../projects/queries'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { apartWords } from './apart-words'
import { payWords } from './words'

/**
 * Work of a month that a run does not count yet: not verified, or not reported at all; of a separate
 * run, what its people reported.
 */
export function WaitingWork({ run: { month, apart } }: { readonly run: PayRunView }) {
  const t = useWords(payWords)
  const a = useWords(apartWords)
  const language = useLanguage()
  const mark = language === 'zh' ? '：' : ': '
  const enabled = useMay()('project.read')
  const { data: quantities = [] } = useQuery({ ...projectQueries.quantities(), enabled })
  const { data: missing = [] } = useQuery({
    ...projectQueries.missing(month),
    enabled: enabled && apart === null,
  })
  const isOf = (personId: string) =>
    apart?.people.some((each) => each.personId === personId) ?? true
  const unverified = quantities.filter(
    (each) => each.month === month && each.state === 'reported' && isOf(each.personId),
  )
  if (unverified.length === 0 && missing.length === 0) return null
  const href = `/projects?month=${month}`
  return (
    <div className="notice notice-ask">
      <IconClockExclamation size={18} stroke={1.8} aria-hidden />
      <div>
        <p>
          <strong>{t('pay.waiting_work')}</strong>
        </p>
        <ul className="place-errors">
          {unverified.length > 0 ? (
            <li>
              <Go href={href}>{t('pay.waiting_unverified', { count: unverified.length })}</Go>
            </li>
          ) : null}
          {missing.length > 0 ? (
            <li>
              <Go href={href}>{t('pay.waiting_unreported', { count: missing.length })}</Go>
              {mark}
              {missing.map(({ project }) => project.name).join(listMark(language))}
            </li>
          ) : null}
        </ul>
        <p>{apart ? a('apart.waiting_effect') : t('pay.waiting_effect')}</p>
      </div>
    </div>
  )
}
