import { worksHere } from '@bylaw/contract'
import { MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../queries'
import { useMe } from '../shell/company'

interface PeopleFieldProps {
  readonly label: string
  readonly description: string
  readonly value: string[]
  readonly change: (personIds: string[]) => void
}

/** Colleagues, in the order in which they are chosen; oneself is never among them. */
export function PeopleField({ label, description, value, change }: PeopleFieldProps) {
  const people = useQuery(queries.people())
  const { person } = useMe()
  return (
    <MultiSelect
      label={label}
      description={description}
      searchable
      maxValues={19}
      data={(people.data ?? [])
        .filter((each) => worksHere(each) && each.id !== person.id)
        .map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={change}
    />
  )
}
