import { worksHere } from '@bylaw/contract'
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../queries'

interface ColleagueFieldProps {
  readonly label: string
  /** Who leaves: never the one who takes over. */
  readonly except: string
  readonly value: string
  readonly change: (personId: string) => void
}

/** A colleague who works here. */
export function ColleagueField({ label, except, value, change }: ColleagueFieldProps) {
  const people = useQuery(queries.people())
  return (
    <Select
      label={label}
      searchable
      data={(people.data ?? [])
        .filter((each) => worksHere(each) && each.id !== except)
        .map(({ id, name }) => ({ value: id, label: name }))}
      value={value || null}
      onChange={(personId) => change(personId ?? '')}
    />
  )
}
