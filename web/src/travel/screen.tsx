import type { TripRow } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPlus, IconRoute } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { NotFound, State } from '../common/states'
import { formatDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { type TripList, tripQueries } from './queries'
import { RequestPanel } from './request-panel'
import { TripBadge } from './state-badge'
import { Stations } from './stations'
import { LISTS, TripTabs } from './tabs'
import { TripScreen } from './trip-screen'
import { tripWords } from './words'
import '../area/area.css'
import './travel.css'

/** One’s own trips, those that wait for the reader, and all; and each of them. */
export function TripsScreen() {
  const { part = 'mine' } = useParams({ strict: false })
  const may = useMay()
  if (part === 'stations') return <Stations />
  if (part.startsWith('trp_')) return <TripScreen tripId={part} />
  const list = LISTS.find(([which, , permission]) => which === part && may(permission))
  return list ? <Trips which={list[0]} /> : <NotFound />
}

function Trips({ which }: { readonly which: TripList }) {
  const t = useWords(tripWords)
  const may = useMay()
  const read = useQuery(tripQueries.list(which))
  const [requesting, setRequesting] = useState(false)
  const request = may('trip.request') ? () => setRequesting(true) : undefined
  const isMine = which === 'mine'
  return (
    <>
      <ScreenHead title={t('trip.title')} tab={t(`trip.${which}`)}>
        {request ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={request}>
            {t('trip.request')}
          </Button>
        ) : null}
      </ScreenHead>
      <TripTabs here={which} />
      <div className="area-body">
        <p className="area-lead">{t('trip.lead')}</p>
        <Listed
          read={read}
          none={
            <State
              icon={IconRoute}
              title={t(isMine ? 'trip.none_mine' : 'trip.none')}
              text={t(isMine ? 'trip.none_mine_text' : 'trip.none_text')}
            >
              {isMine && request ? <Button onClick={request}>{t('trip.request')}</Button> : null}
            </State>
          }
        >
          {(rows) => <Table rows={rows} isMine={isMine} />}
        </Listed>
      </div>
      {requesting ? <RequestPanel close={() => setRequesting(false)} /> : null}
    </>
  )
}

function Table({ rows, isMine }: { readonly rows: readonly TripRow[]; readonly isMine: boolean }) {
  const t = useWords(tripWords)
  const language = useLanguage()
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('trip.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trip.destination')}</th>
            {isMine ? null : (
              <th scope="col" className="wide">
                {t('trip.traveller')}
              </th>
            )}
            <th scope="col">{t('trip.dates')}</th>
            <th scope="col" className="wide">
              {t('trip.kind')}
            </th>
            <th scope="col">{t('trip.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Go href={`/trips/${row.id}`}>{row.destination}</Go>
                {isMine ? null : <span className="under narrow">{row.person.name}</span>}
                <span className="under">{row.purpose}</span>
              </th>
              {isMine ? null : <td className="wide">{row.person.name}</td>}
              <td>
                <time dateTime={row.from}>{formatDate(row.from, language)}</time> –{' '}
                <time dateTime={row.to}>{formatDate(row.to, language)}</time>
              </td>
              <td className="wide">{t(`trip.${row.kind}`)}</td>
              <td>
                <span className="trip-marks">
                  <TripBadge of={row} />
                  {row.late ? <span className="badge badge-warn">{t('trip.late')}</span> : null}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
