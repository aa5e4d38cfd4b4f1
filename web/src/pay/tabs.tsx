import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AreaTabs } from '../area/area-tabs'
import { monthOf } from '../area/months'
import { heldWords } from '../held-pay/words'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { fieldDaysIn } from './field-days-queries'
import { fieldDaysWords } from './field-days-words'
import { stoppageWords } from './stoppage-words'
import { payWords } from './words'

export type PayPart =
  | 'runs'
  | 'slips'
  | 'held'
  | 'lines'
  | 'employments'
  | 'stoppages'
  | 'field-days'

const NEEDS: Readonly<Record<PayPart, string>> = {
  runs: 'pay.read_runs',
  slips: 'pay.read',
  held: 'pay.read',
  lines: 'pay.prepare',
  employments: 'employment.read',
  stoppages: 'stoppage.read',
  'field-days': 'pay.read_runs',
}

const HREFS: Readonly<Record<PayPart, string>> = {
  runs: '/pay/runs',
  slips: '/pay/slips',
  held: '/pay/held',
  lines: '/pay/lines',
  employments: '/pay/employments',
  stoppages: '/pay/stoppages',
  'field-days': '/pay/field-days',
}

/** The parts of pay that the reader’s role may enter; most people see only their slips. */
export function usePayParts(): readonly PayPart[] {
  const may = useMay()
  return (Object.keys(NEEDS) as PayPart[]).filter((part) => may(NEEDS[part]))
}

export function PayTabs({ here }: { here: PayPart }) {
  const t = useWords(payWords)
  const held = useWords(heldWords)
  const stoppage = useWords(stoppageWords)
  const fieldDays = useWords(fieldDaysWords)
  const asked = useFieldDaysAsked()
  const parts = usePayParts().filter(
    (part) => part !== 'field-days' || here === 'field-days' || asked,
  )
  const label = (part: PayPart): string => {
    if (part === 'held') return held('held.title')
    if (part === 'stoppages') return stoppage('stoppage.title')
    return part === 'field-days' ? fieldDays('field_days.title') : t(`pay.${part}`)
  }
  return (
    <AreaTabs
      label={t('pay.parts')}
      here={HREFS[here]}
      tabs={parts.map((part) => ({ href: HREFS[part], label: label(part) }))}
    />
  )
}

/** Whether the rules that pay this month ask on how many days people were on site. */
function useFieldDaysAsked(): boolean {
  const enabled = useMay()('pay.read_runs')
  const { zone } = usePlace()
  const [now] = useState(() => Date.now())
  const { data } = useQuery({
    ...fieldDaysIn(monthOf(now, zone)),
    enabled,
    staleTime: RULES_STAY_MS,
  })
  return data !== undefined && data.condition !== null
}

/** Rules change seldom: what they ask is not read again at each step from tab to tab. */
const RULES_STAY_MS = 300_000

export const payHref = (part: PayPart): string => HREFS[part]
