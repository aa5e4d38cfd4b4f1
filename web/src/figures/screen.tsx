import type { TicketFigures } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconChartBar } from '@tabler/icons-react'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../api'
import { useSearch } from '../area/use-search'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { Breakdowns } from './breakdowns'
import { DaysChart } from './days-chart'
import { isEmpty } from './model'
import { Satisfaction } from './satisfaction'
import { type Span, spanIn } from './span'
import { SpanPicker } from './span-picker'
import { Times } from './times'
import { Totals } from './totals'
import { figureWords } from './words'
import '../area/area.css'
import './figures.css'

const figuresOf = (span: Span) =>
  queryOptions({
    queryKey: ['tickets', 'figures', span],
    queryFn: () => api.read<TicketFigures>('/v1/ticket-figures', { ...span }),
  })

/** A stretch of the desk: how much came, how much went, what was late, and whose it was. */
export function FiguresScreen() {
  const t = useWords(figureWords)
  const router = useRouter()
  const may = useMay()
  const { company } = useMe()
  const [now] = useState(() => Date.now())
  const span = spanIn(useSearch('from'), useSearch('to'), { ms: now, zone: company.zone })
  const personId = useSearch('person')
  const go = ({ from, to }: Span, person = personId) => {
    const query = new URLSearchParams({ from, to, ...(person && { person }) })
    router.history.push(`/figures?${query}`)
  }
  const { data, error, refetch } = useQuery(figuresOf(span))
  return (
    <>
      <ScreenHead title={t('figures.title')}>
        <Button
          component="a"
          variant="default"
          href={`/v1/ticket-records.csv?from=${span.from}&to=${span.to}`}
          download
        >
          {t('figures.export')}
        </Button>
      </ScreenHead>
      <div className="area-body figures">
        <div className="area-bar">
          <SpanPicker span={span} go={(next) => go(next)} />
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
            <Times span={span} />
            <Breakdowns figures={data} />
          </>
        ) : null}
        {data && may('survey.read_all') ? (
          <Satisfaction span={span} personId={personId} choose={(person) => go(span, person)} />
        ) : null}
      </div>
    </>
  )
}
