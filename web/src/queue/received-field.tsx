import { type ReactNode, useState } from 'react'
import { DateField } from '../common/date-field'
import { localAt } from '../format/local-time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { queueWords } from './words'

const MINUTE_MS = 60_000
/** What was told earlier is not taken any more. */
const WRITTEN_DOWN_WITHIN_MS = 31 * 86_400_000

interface ReceivedFieldProps {
  /** As it is read in the company's zone; empty for now. */
  readonly value: string
  readonly change: (value: string) => void
  readonly error: ReactNode
}

/** When the customer told us, where that was before it is written down: the clocks count from then. */
export function ReceivedField({ value, change, error }: ReceivedFieldProps) {
  const t = useWords(queueWords)
  const { zone } = usePlace()
  const [nowMs] = useState(() => Date.now())
  return (
    <DateField
      withTime
      label={t('queue.new_received')}
      description={t('queue.new_received_hint')}
      value={value}
      change={change}
      min={localAt(nowMs - WRITTEN_DOWN_WITHIN_MS + MINUTE_MS, zone)}
      max={localAt(nowMs, zone)}
      error={error}
    />
  )
}
