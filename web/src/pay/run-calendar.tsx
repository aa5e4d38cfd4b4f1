import type { PayRunView } from '@bylaw/contract'
import { IconAlertTriangle, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { dayOf } from '../area/months'
import { formatList } from '../format/list'
import { formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { calendarWords } from './calendar-words'
import { isOverdue, namesItsDays } from './model'

/** What a run took by the pay calendar, whom it leaves to a correction, and that its day has passed. */
export function RunCalendar({ run }: { readonly run: PayRunView }) {
  const t = useWords(calendarWords)
  const { language, zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const { calendar, afterRoster } = run
  const day = (date: string) => formatWholeDate(date, language)
  if (!calendar) return null
  const { attendanceFrom, attendanceTo, rosterOn, payOn } = calendar
  return (
    <>
      {namesItsDays(run) ? (
        <ul className="run-calendar">
          <li>
            {t('pay_calendar.attendance', { from: day(attendanceFrom), to: day(attendanceTo) })}
          </li>
          <li>{t('pay_calendar.roster', { day: day(rosterOn) })}</li>
          {payOn ? <li>{t('pay_calendar.pay_on', { day: day(payOn) })}</li> : null}
        </ul>
      ) : null}
      {payOn && isOverdue(run, today) ? (
        <div className="notice notice-must" role="status">
          <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
          <p>{t('pay_calendar.overdue', { day: day(payOn) })}</p>
        </div>
      ) : null}
      {afterRoster.length > 0 ? (
        <div className="notice notice-ask">
          <IconUsers size={18} stroke={1.8} aria-hidden />
          <p>
            {t('pay_calendar.after_roster', {
              names: formatList(
                afterRoster.map(({ personName }) => personName),
                language,
              ),
            })}
          </p>
        </div>
      ) : null}
    </>
  )
}
