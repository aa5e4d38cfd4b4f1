import type { StationMonth, StationView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconBuildingCommunity, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { MonthStepper } from '../area/month-stepper'
import { monthOf } from '../area/months'
import { RefusalNote } from '../area/refusal-note'
import { useSearch } from '../area/use-search'
import { Failed, State, Waiting } from '../common/states'
import { formatMoney } from '../format/money'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { Trace } from '../trace/view'
import { AddStationDialog, EndStationDialog } from './station-dialogs'
import { stationsOf } from './station-queries'
import { stationWords } from './station-words'
import { TripTabs } from './tabs'
import { tripWords } from './words'

/** Who is stationed at which regional office in a month, and what the rules pay for it. */
export function Stations() {
  const t = useWords(stationWords)
  const trip = useWords(tripWords)
  const may = useMay()
  const router = useRouter()
  const { zone } = usePlace()
  const [now] = useState(() => Date.now())
  const month = useSearch('month') ?? monthOf(now, zone)
  const { data, error, refetch } = useQuery(stationsOf(month))
  const [asked, ask] = useState<'add' | StationView>()
  const add = may('station.change') ? () => ask('add') : undefined
  const close = () => ask(undefined)
  return (
    <>
      <ScreenHead title={trip('trip.title')} tab={t('station.title')}>
        {add ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('station.add')}
          </Button>
        ) : null}
      </ScreenHead>
      <TripTabs here="stations" />
      <div className="area-body">
        <p className="area-lead">{t('station.lead')}</p>
        <div className="area-bar">
          <MonthStepper
            month={month}
            go={(next) => router.history.push(`/trips/stations?month=${next}`)}
          />
        </div>
        {data?.refusal ? <RefusalNote refusal={data.refusal} /> : null}
        {error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : !data ? (
          <Waiting />
        ) : data.items.length === 0 ? (
          <State
            icon={IconBuildingCommunity}
            title={t('station.none_title')}
            text={t('station.none_text')}
          >
            {add ? <Button onClick={add}>{t('station.add')}</Button> : null}
          </State>
        ) : (
          <StationTable month={data} end={ask} />
        )}
      </div>
      {asked === 'add' ? <AddStationDialog close={close} /> : null}
      {asked && asked !== 'add' ? <EndStationDialog station={asked} close={close} /> : null}
    </>
  )
}

interface TableProps {
  readonly month: StationMonth
  readonly end: (station: StationView) => void
}

function StationTable({ month: { items }, end }: TableProps) {
  const t = useWords(stationWords)
  const language = useLanguage()
  const dates = ({ from, lastDay }: StationView) =>
    lastDay === null
      ? t('station.since', { from: formatWholeDate(from, language) })
      : t('station.between', {
          from: formatWholeDate(from, language),
          to: formatWholeDate(lastDay, language),
        })
  const showsPay = items.some(({ allowance }) => allowance !== undefined)
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('station.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('station.person')}</th>
            <th scope="col" className="wide">
              {t('station.office')}
            </th>
            <th scope="col" className="wide">
              {t('station.dates')}
            </th>
            <th scope="col" className="num">
              {t('station.days')}
            </th>
            {showsPay ? (
              <th scope="col" className="num">
                {t('station.allowance')}
              </th>
            ) : null}
            <th scope="col">
              <span className="only-spoken">{t('station.end')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ station, days, allowance }) => (
            <tr key={station.id}>
              <th scope="row">
                {station.person.name}
                <span className="under narrow">{station.office}</span>
                <span className="under narrow">{dates(station)}</span>
              </th>
              <td className="wide">{station.office}</td>
              <td className="wide">{dates(station)}</td>
              <td className="num">{days}</td>
              {showsPay ? (
                <td className="num">
                  {allowance
                    ? formatMoney(allowance.amount.amount, allowance.amount.currency)
                    : allowance === null
                      ? t('station.open')
                      : '—'}
                </td>
              ) : null}
              <td className="num">
                {station.mayEnd ? (
                  <Button size="xs" variant="default" onClick={() => end(station)}>
                    {t('station.end')}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {items.some(({ allowance }) => allowance) ? <Workings items={items} /> : null}
    </section>
  )
}

/** How each allowance came to be. */
function Workings({ items }: Pick<StationMonth, 'items'>) {
  const t = useWords(stationWords)
  return (
    <div className="panel-body form">
      {items.map(({ station, allowance }) =>
        allowance ? (
          <details key={station.id}>
            <summary>{t('station.why', { name: station.person.name })}</summary>
            <Trace explanation={allowance.explanation} />
          </details>
        ) : null,
      )}
    </div>
  )
}
