import type { TicketFigures } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconChartBar } from '@tabler/icons-react'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../api'
import { MonthStepper } from '../area/month-stepper'
import { monthOf } from '../area/months'
import { useSearch } from '../area/use-search'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMe } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { Breakdowns } from './breakdowns'
import { DaysChart } from './days-chart'
import { isEmpty } from './model'
import { Totals } from './totals'
import { figureWords } from './words'
import '../area/area.css'
import './figures.css'

const figuresOf = (month: string) =>
  queryOptions({
    queryKey: ['tickets', 'figures', month],
    queryFn: () => api.read<TicketFigures>('/v1/ticket-figures', { month }),
  })

/** A month of the desk: how much came, how much went, what was late, and whose it was. */
export function FiguresScreen() {
  const t = useWords(figureWords)
  const router = useRouter()
  const { company } = useMe()
  const [now] = useState(() => Date.now())
  const month = useSearch('month') ?? monthOf(now, company.zone)
  const { data, error, refetch } = useQuery(figuresOf(month))
  return (
    <>
      <ScreenHead title={t('figures.title')}>
        <Button
          component="a"
          variant="default"
          href={`/v1/ticket-records.csv?month=${month}`}
          download
        >
          {t('figures.export')}
        </Button>
      </ScreenHead>
      <div className="area-body figures">
        <div className="area-bar">
          <MonthStepper
            month={month}
            go={(next) => router.history.push(`/figures?month=${next}`)}
          />
        </div>
        {error ? <Failed error={error} retry={() => void refetch()} /> : null}
        {!data && !error ? <Waiting /> : null}
        {data ? <Totals figures={data} /> : null}
        {data && isEmpty(data.total) ? (
          <State
            icon={IconChartBar}
            title={t('figures.none_title')}
            text={t('figures.none_text')}
          />
        ) : null}
        {data && !isEmpty(data.total) ? (
          <>
            <DaysChart days={data.days} />
            <Breakdowns figures={data} />
          </>
        ) : null}
      </div>
    </>
  )
}
