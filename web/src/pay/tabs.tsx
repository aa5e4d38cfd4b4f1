import { AreaTabs } from '../area/area-tabs'
import { heldWords } from '../held-pay/words'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { stoppageWords } from './stoppage-words'
import { payWords } from './words'

export type PayPart = 'runs' | 'slips' | 'held' | 'lines' | 'employments' | 'stoppages'

const NEEDS: Readonly<Record<PayPart, string>> = {
  runs: 'pay.read_runs',
  slips: 'pay.read',
  held: 'pay.read',
  lines: 'pay.prepare',
  employments: 'employment.read',
  stoppages: 'stoppage.read',
}

const HREFS: Readonly<Record<PayPart, string>> = {
  runs: '/pay/runs',
  slips: '/pay/slips',
  held: '/pay/held',
  lines: '/pay/lines',
  employments: '/pay/employments',
  stoppages: '/pay/stoppages',
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
  const parts = usePayParts()
  return (
    <AreaTabs
      label={t('pay.parts')}
      here={HREFS[here]}
      tabs={parts.map((part) => ({
        href: HREFS[part],
        label:
          part === 'held'
            ? held('held.title')
            : part === 'stoppages'
              ? stoppage('stoppage.title')
              : t(`pay.${part}`),
      }))}
    />
  )
}

export const payHref = (part: PayPart): string => HREFS[part]
