import type { PayApprovers, PayRunView } from '@bylaw/contract'
import { IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { dayOf } from '../area/months'
import { formatList } from '../format/list'
import { formatDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import { ApartFirst } from './apart-first'
import { approverWords } from './approver-words'
import { payWords } from './words'

/** Who may approve a calculated run, and what keeps the others from it who hold the right. */
export function Approvers({
  run,
  approvers,
}: {
  readonly run: PayRunView
  readonly approvers: PayApprovers
}) {
  const t = useWords(approverWords)
  const pay = useWords(payWords)
  const { language, zone } = usePlace()
  const me = useMe().person
  const [today] = useState(() => dayOf(Date.now(), zone))
  const free = approvers.people.filter(({ barredBy }) => barredBy === null)
  const listed = formatList(
    free.map(({ personName }) => personName),
    language,
    'disjunction',
  )
  // A day that has come is no news.
  const isNow = approvers.fromDay <= today
  return (
    <div className={free.length > 0 ? 'notice notice-ask' : 'notice'}>
      <IconUsers size={18} stroke={1.8} aria-hidden />
      <div>
        {run.calculatedById === me.id ? <p>{pay('pay.four_eyes')}</p> : null}
        {free.length > 0 ? (
          <p>
            {isNow
              ? t('approvers.free_now', { names: listed })
              : t('approvers.free', {
                  day: formatDate(approvers.fromDay, language),
                  names: listed,
                })}
          </p>
        ) : approvers.wayOut ? (
          <ApartFirst run={run} wayOut={approvers.wayOut} />
        ) : (
          <p>{t('approvers.nobody')}</p>
        )}
        <ul className="place-errors">
          {approvers.people.map(({ personId, personName, barredBy }) =>
            barredBy ? (
              <li key={personId}>{t(`approvers.${barredBy}`, { name: personName })}</li>
            ) : null,
          )}
        </ul>
      </div>
    </div>
  )
}
