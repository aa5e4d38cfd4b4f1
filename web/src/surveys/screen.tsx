import { Button, SegmentedControl, Select } from '@mantine/core'
import { IconFilterOff, IconMoodSmile } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { MonthStepper } from '../area/month-stepper'
import { monthOf } from '../area/months'
import { useSearch } from '../area/use-search'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { choicesOf, useCrew } from '../staffing/use-crew'
import { Figures } from './figures'
import { SurveyList } from './list'
import { daysOf } from './model'
import { NoneLow } from './none-low'
import { SHOWN, surveyQueries } from './queries'
import { surveyWords } from './words'
import '../area/area.css'
import './surveys.css'

/** What customers said of a month's closings, of one person's or of all. */
export function SurveysScreen() {
  const t = useWords(surveyWords)
  const may = useMay()
  const router = useRouter()
  const { company } = useMe()
  const { crew } = useCrew()
  const [now] = useState(() => Date.now())
  const month = useSearch('month') ?? monthOf(now, company.zone)
  const personId = useSearch('person')
  const wanted = useSearch('only')
  const only = SHOWN.find((each) => each === wanted) ?? 'all'
  const go = (next: { month?: string; person?: string | null; only?: string }) => {
    const values = { month, person: personId ?? null, only, ...next }
    const query = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []))
    router.history.push(`/surveys?${new URLSearchParams(query)}`)
  }
  const choice = { personId, ...daysOf(month) }
  const read = useInfiniteQuery(surveyQueries.list(choice, only))
  const surveys = read.data?.pages.flatMap(({ items }) => items)
  return (
    <>
      <ScreenHead title={t('survey.title')} />
      <div className="area-body">
        <div className="area-bar survey-bar">
          <MonthStepper month={month} go={(next) => go({ month: next })} />
          {may('survey.read_all') ? (
            <Select
              aria-label={t('survey.person')}
              placeholder={t('survey.everyone')}
              clearable
              searchable
              data={choicesOf(crew)}
              value={personId ?? null}
              onChange={(next) => go({ person: next })}
            />
          ) : null}
          <SegmentedControl
            aria-label={t('survey.only')}
            value={only}
            onChange={(next) => go({ only: next })}
            data={SHOWN.map((value) => ({ value, label: t(`survey.only_${value}`) }))}
          />
        </div>
        <Figures choice={choice} />
        {read.error && !surveys ? (
          <Failed error={read.error} retry={() => void read.refetch()} />
        ) : !surveys ? (
          <Waiting />
        ) : surveys.length > 0 ? (
          <SurveyList surveys={surveys} />
        ) : only === 'low' ? (
          <NoneLow choice={choice} />
        ) : only === 'all' && !personId ? (
          <State icon={IconMoodSmile} title={t('survey.none_title')} text={t('survey.none_text')} />
        ) : (
          <State
            icon={IconFilterOff}
            title={t('survey.none_match_title')}
            text={t('survey.none_match_text')}
          />
        )}
        {read.hasNextPage ? (
          <Button
            variant="default"
            loading={read.isFetchingNextPage}
            onClick={() => void read.fetchNextPage()}
          >
            {t('survey.more')}
          </Button>
        ) : null}
      </div>
    </>
  )
}
