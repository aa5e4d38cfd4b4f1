import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import './name-filter.css'

interface NameFilterProps {
  /** What it finds people by. */
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
}

/** Narrows a list of people by what is typed. */
export function NameFilter({ label, value, change }: NameFilterProps) {
  return (
    <TextInput
      className="name-filter no-print"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={15} aria-hidden />}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}
