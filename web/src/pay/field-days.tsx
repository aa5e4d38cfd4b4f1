import type { FieldDaysMonth, FieldDaysView } from '@bylaw/contract'
import { IconShovel } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { MonthStepper } from '../area/month-stepper'
import { monthOf } from '../area/months'
import { useSearch } from '../area/use-search'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { FieldDaysDialog } from './field-days-dialog'
import { FieldDaysList } from './field-days-list'
import { fieldDaysIn } from './field-days-queries'
import { fieldDaysWords } from './field-days-words'
import { PayTabs, payHref } from './tabs'
import { payWords } from './words'

/** On how many days of a month people were on site, where its pay goes by that. */
export function FieldDays() {
  const t = useWords(fieldDaysWords)
  const pay = useWords(payWords)
  const router = useRouter()
  const { zone } = usePlace()
  const [now] = useState(() => Date.now())
  const month = useSearch('month') ?? monthOf(now, zone)
  const { data, error, refetch } = useQuery(fieldDaysIn(month))
  const [asked, ask] = useState<FieldDaysView>()
  return (
    <>
      <ScreenHead title={pay('pay.title')} tab={t('field_days.title')} />
      <PayTabs here="field-days" />
      <div className="area-body">
        <div className="area-bar">
          <MonthStepper
            month={month}
            go={(next) => router.history.push(`${payHref('field-days')}?month=${next}`)}
          />
        </div>
        {error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : !data ? (
          <Waiting />
        ) : (
          <OfMonth data={data} say={ask} />
        )}
      </div>
      {asked ? <FieldDaysDialog month={month} of={asked} close={() => ask(undefined)} /> : null}
    </>
  )
}

interface OfMonthProps {
  readonly data: FieldDaysMonth
  readonly say: (of: FieldDaysView) => void
}

/** A month as it is read: whether its rules ask for days, and whose. */
export function OfMonth({ data: { condition, open, items }, say }: OfMonthProps) {
  const t = useWords(fieldDaysWords)
  if (condition === null)
    return (
      <State
        icon={IconShovel}
        title={t('field_days.not_asked_title')}
        text={t('field_days.not_asked_text')}
      />
    )
  return (
    <>
      <p className="area-lead">
        {t(`field_days.${condition}`)} {t(open ? 'field_days.lead' : 'field_days.closed')}
      </p>
      {items.length === 0 ? (
        <State
          icon={IconShovel}
          title={t('field_days.none_title')}
          text={t('field_days.none_text')}
        />
      ) : (
        <FieldDaysList items={items} say={say} />
      )}
    </>
  )
}
