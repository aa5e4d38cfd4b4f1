import type { SkipView } from '@bylaw/contract'
import { IconListCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Listed } from '../area/listed'
import { Moment } from '../common/moment'
import { State } from '../common/states'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { StaffingTabs } from '../staffing/tabs'
import { staffingWords } from '../staffing/words'
import { assignmentQueries } from './queries'
import { assignmentWords } from './words'

/** Who took tickets past others that came first: for leads to ask about. */
export function Skips() {
  const t = useWords(assignmentWords)
  const staffing = useWords(staffingWords)
  const skips = useQuery(assignmentQueries.skips())
  return (
    <>
      <ScreenHead title={staffing('staffing.title')} tab={t('assignment.skips')} />
      <StaffingTabs here="skips" />
      <div className="area-body">
        <Listed
          read={skips}
          none={
            <State
              icon={IconListCheck}
              title={t('assignment.no_skips_title')}
              text={t('assignment.no_skips_text')}
            />
          }
        >
          {(items) => <SkipTable skips={items} />}
        </Listed>
      </div>
    </>
  )
}

function SkipTable({ skips }: { skips: readonly SkipView[] }) {
  const t = useWords(assignmentWords)
  const place = usePlace()
  return (
    <section className="panel listing-scroller">
      <table className="listing">
        <caption className="only-spoken">{t('assignment.skips')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('assignment.person')}</th>
            <th scope="col">{t('assignment.when')}</th>
            <th scope="col">{t('assignment.taken')}</th>
            <th scope="col">{t('assignment.passed')}</th>
          </tr>
        </thead>
        <tbody>
          {skips.map(({ personId, name, at, taken, skipped }) => (
            <tr key={`${personId}${at}${taken.ticketId}`}>
              <th scope="row" className="name">
                {name}
              </th>
              <td>
                <Moment at={at} short={formatShort(at, place)} />
              </td>
              <td>
                <TicketLink {...taken} />
              </td>
              <td>
                {skipped.map((ticket) => (
                  <TicketLink key={ticket.ticketId} {...ticket} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const TicketLink = ({ ticketId, number, subject }: SkipView['taken']) => (
  <span className="under">
    <Go href={`/tickets/${ticketId}`}>{number}</Go> {subject}
  </span>
)
