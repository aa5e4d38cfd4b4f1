import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { staffByAccess } from './model'
import { peopleWords } from './words'

interface StaffSelectProps {
  readonly label: string
  readonly value: string | null
  readonly choose: (personId: string | null) => void
  readonly error?: string | undefined
  /** Who is not offered, such as oneself. */
  readonly except?: string
  /** Whether those are offered too whose access has ended, apart from the others. */
  readonly alsoShutOut?: boolean
}

/** One of the company’s own people. */
export function StaffSelect({
  label,
  value,
  choose,
  error,
  except,
  alsoShutOut = false,
}: StaffSelectProps) {
  const t = useWords(peopleWords)
  const { data: people } = useQuery(queries.people())
  const groups = staffByAccess(people ?? [], except).map(({ active, people: of }) => ({
    active,
    group: t(active ? 'people.with_access' : 'people.without_access'),
    items: of.map(({ id, name }) => ({ value: id, label: name })),
  }))
  return (
    <Select
      label={label}
      searchable
      data={
        alsoShutOut
          ? groups.map(({ group, items }) => ({ group, items }))
          : groups.filter(({ active }) => active).flatMap(({ items }) => items)
      }
      value={value}
      onChange={choose}
      error={error}
    />
  )
}
