import { Select } from '@mantine/core'
import { formatMonth } from '../format/time'
import { useLanguage } from '../i18n/use-words'

interface MonthSelectProps {
  readonly label: string
  /** Those there are to choose from, in this order. */
  readonly months: readonly string[]
  readonly value: string | null
  readonly choose: (month: string | null) => void
  readonly error?: string | undefined
}

/** One of several months, of which one is always chosen. */
export function MonthSelect({ label, months, value, choose, error }: MonthSelectProps) {
  const language = useLanguage()
  return (
    <Select
      label={label}
      allowDeselect={false}
      data={months.map((month) => ({ value: month, label: formatMonth(month, language) }))}
      value={value}
      onChange={choose}
      error={error}
    />
  )
}
