import type { TripView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPlus, IconRoute } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { projectQueries } from './queries'
import { ProjectTabs } from './tabs'
import { isTransport } from './transport'
import { TripDrawer } from './trip-drawer'
import { useNames } from './use-names'
import { projectWords } from './words'

/** Business trips as they were requested. */
export function Trips() {
  const t = useWords(projectWords)
  const may = useMay()
  const trips = useQuery(projectQueries.trips())
  const [requesting, setRequesting] = useState(false)
  const request = may('trip.request') ? () => setRequesting(true) : undefined
  return (
    <>
      <ScreenHead title={t('project.title')} tab={t('project.trips')}>
        {request ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={request}>
            {t('project.request_trip')}
          </Button>
        ) : null}
      </ScreenHead>
      <ProjectTabs here="trips" />
      <div className="area-body">
        <Listed
          read={trips}
          none={
            <State
              icon={IconRoute}
              title={t('project.no_trips_title')}
              text={t('project.no_trips_text')}
            >
              {request ? <Button onClick={request}>{t('project.request_trip')}</Button> : null}
            </State>
          }
        >
          {(items) => <TripList trips={items} />}
        </Listed>
      </div>
      {requesting ? <TripDrawer close={() => setRequesting(false)} /> : null}
    </>
  )
}

function TripList({ trips }: { trips: readonly TripView[] }) {
  const t = useWords(projectWords)
  const { personName } = useNames()
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('project.trips')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('project.traveller')}</th>
            <th scope="col">{t('project.destination')}</th>
            <th scope="col">{t('project.dates')}</th>
            <th scope="col" className="wide">
              {t('project.transport')}
            </th>
            <th scope="col" className="wide">
              {t('project.state')}
            </th>
          </tr>
        </thead>
        <tbody>
          {trips.map(({ id, personId, destination, purpose, from, to, transport, state }) => (
            <tr key={id}>
              <th scope="row" className="name">
                {personName(personId)}
              </th>
              <td>
                {destination}
                <span className="under">{purpose}</span>
              </td>
              <td>
                <time dateTime={from}>{from}</time> – <time dateTime={to}>{to}</time>
                <span className="under narrow">{t(`project.${state}`)}</span>
              </td>
              <td className="wide">
                {isTransport(transport) ? t(`project.${transport}`) : transport}
              </td>
              <td className="wide">
                <span className={state === 'approved' ? 'badge badge-good' : 'badge badge-calm'}>
                  {t(`project.${state}`)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
