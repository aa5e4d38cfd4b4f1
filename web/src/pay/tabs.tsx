import { AreaTabs } from '../area/area-tabs'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { payWords } from './words'

export type PayPart = 'runs' | 'slips' | 'lines' | 'employments'

const NEEDS: Readonly<Record<PayPart, string>> = {
  runs: 'pay.read_runs',
  slips: 'pay.read',
  lines: 'pay.prepare',
  employments: 'employment.read',
}

const HREFS: Readonly<Record<PayPart, string>> = {
  runs: '/pay/runs',
  slips: '/pay/slips',
  lines: '/pay/lines',
  employments: '/pay/employments',
}

/** The parts of pay that the reader’s role may enter; most people see only their slips. */
export function usePayParts(): readonly PayPart[] {
  const may = useMay()
  return (Object.keys(NEEDS) as PayPart[]).filter((part) => may(NEEDS[part]))
}

export function PayTabs({ here }: { here: PayPart }) {
  const t = useWords(payWords)
  const parts = usePayParts()
  return (
    <AreaTabs
      label={t('pay.parts')}
      here={HREFS[here]}
      tabs={parts.map((part) => ({ href: HREFS[part], label: t(`pay.${part}`) }))}
    />
  )
}

export const payHref = (part: PayPart): string => HREFS[part]
