import type { PresenceView } from '@bylaw/contract'
import { IconClockEdit, IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { Initials } from '../common/marks'
import { Moment } from '../common/moment'
import { State } from '../common/states'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, useMe, usePlace } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { DutyDrawer } from './duty-drawer'
import { MyPresence } from './my-presence'
import { PresenceBadge } from './presence-badge'
import { staffingQueries } from './queries'
import { StaffingTabs } from './tabs'
import { useCrew } from './use-crew'
import { staffingWords } from './words'

/** Who is there now, why, and who acts for those who are not. */
export function PresenceBoard() {
  const t = useWords(staffingWords)
  const may = useMay()
  const { person } = useMe()
  const presence = useQuery(staffingQueries.presence())
  const [duty, setDuty] = useState<PresenceView>()
  const mine = presence.data?.find(({ personId }) => personId === person.id)
  return (
    <>
      <ScreenHead title={t('staffing.title')} tab={t('staffing.presence')} />
      <StaffingTabs here="presence" />
      <div className="area-body">
        {mine ? <MyPresence /> : null}
        <Listed
          read={presence}
          none={<State icon={IconUsersGroup} title={t('staffing.no_groups_title')} />}
        >
          {(items) => (
            <section className="panel listing-scroller">
              <table className="listing">
                <caption className="only-spoken">{t('staffing.presence')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('staffing.person')}</th>
                    <th scope="col">{t('staffing.state')}</th>
                    <th scope="col" className="wide">
                      {t('staffing.why')}
                    </th>
                    <th scope="col">{t('staffing.until')}</th>
                    <th scope="col">{t('staffing.stand_in')}</th>
                    {may('duty.change') ? (
                      <th scope="col">
                        <span className="only-spoken">{t('staffing.acts')}</span>
                      </th>
                    ) : null}
                  </tr>
                </thead>
                <tbody>
                  {items.map((each) => (
                    <PresenceRow
                      key={each.personId}
                      row={each}
                      edit={may('duty.change') ? () => setDuty(each) : undefined}
                    />
                  ))}
                </tbody>
              </table>
            </section>
          )}
        </Listed>
      </div>
      {duty ? (
        <DutyDrawer personId={duty.personId} name={duty.name} close={() => setDuty(undefined)} />
      ) : null}
    </>
  )
}

interface PresenceRowProps {
  readonly row: PresenceView
  readonly edit: (() => void) | undefined
}

function PresenceRow({ row, edit }: PresenceRowProps) {
  const t = useWords(staffingWords)
  const place = usePlace()
  const { nameOf } = useCrew()
  const { name, presence, by, until, standInId } = row
  return (
    <tr>
      <th scope="row" className="name">
        <span className="queue-person">
          <Initials name={name} />
          {name}
        </span>
      </th>
      <td>
        <PresenceBadge presence={presence} />
      </td>
      <td className="wide">{t(`staffing.by_${by}`)}</td>
      <td>
        {until ? <Moment at={until} short={formatShort(until, place)} /> : t('staffing.until_open')}
      </td>
      <td>
        {standInId ? nameOf(standInId) : presence === 'on_leave' ? t('staffing.no_stand_in') : '—'}
      </td>
      {edit ? (
        <td className="acts">
          <button
            type="button"
            className="icon-button"
            aria-label={t('staffing.duty_of', { name })}
            title={t('staffing.duty_of', { name })}
            onClick={edit}
          >
            <IconClockEdit size={16} aria-hidden />
          </button>
        </td>
      ) : null}
    </tr>
  )
}
