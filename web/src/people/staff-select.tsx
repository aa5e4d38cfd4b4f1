import { worksHere } from '@bylaw/contract'
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../queries'

interface StaffSelectProps {
  readonly label: string
  readonly value: string | null
  readonly choose: (personId: string | null) => void
  readonly error?: string | undefined
}

/** One of the company’s own people. */
export function StaffSelect({ label, value, choose, error }: StaffSelectProps) {
  const { data: people } = useQuery(queries.people())
  return (
    <Select
      label={label}
      searchable
      data={(people ?? []).filter(worksHere).map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={choose}
      error={error}
    />
  )
}
