import type { PersonChange, PersonView, Role } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { Initials } from '../common/marks'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { peopleWords } from './words'

/** Roles that can be given; a contact is invited for a customer and stays one. */
export const STAFF_ROLES: readonly Role[] = [
  'owner',
  'manager',
  'lead',
  'engineer',
  'finance',
  'hr',
  'auditor',
]

interface PeopleTableProps {
  readonly people: readonly PersonView[]
  readonly change: (person: PersonView, part: PersonChange) => void
  readonly deactivate: (person: PersonView) => void
}

export function PeopleTable({ people, change, deactivate }: PeopleTableProps) {
  const t = useWords(peopleWords)
  const may = useMay()
  const changes = may('people.change')
  return (
    <table className="list people-list">
      <caption className="only-spoken">{t('people.members')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('people.name')}</th>
          <th scope="col">{t('people.email')}</th>
          <th scope="col">{t('people.role')}</th>
          <th scope="col">{t('people.state')}</th>
          {changes ? <td /> : null}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            changes={changes}
            change={(part) => change(person, part)}
            deactivate={() => deactivate(person)}
          />
        ))}
      </tbody>
    </table>
  )
}

interface PersonRowProps {
  readonly person: PersonView
  readonly changes: boolean
  readonly change: (part: PersonChange) => void
  readonly deactivate: () => void
}

function PersonRow({ person, changes, change, deactivate }: PersonRowProps) {
  const t = useWords(peopleWords)
  const common = useWords(commonWords)
  const self = useMe().person.id === person.id
  const { name, role, active } = person
  return (
    <tr className={active ? '' : 'person-inactive'}>
      <th scope="row">
        <span className="person-name">
          <Initials name={name} size={28} />
          <span>
            {name}
            {self ? <small> {t('people.you')}</small> : null}
          </span>
        </span>
      </th>
      <td className="person-email">{person.email}</td>
      <td>
        {changes && !self && active && role !== 'contact' ? (
          <Select
            size="xs"
            w={132}
            aria-label={t('people.role_of', { name })}
            data={STAFF_ROLES.map((each) => ({
              value: each,
              label: common(`common.role_${each}`),
            }))}
            allowDeselect={false}
            value={role}
            onChange={(next) => {
              const chosen = STAFF_ROLES.find((each) => each === next)
              if (chosen && chosen !== role) change({ role: chosen })
            }}
          />
        ) : (
          common(`common.role_${role}`)
        )}
      </td>
      <td>{t(active ? 'people.active' : 'people.inactive')}</td>
      {changes ? (
        <td className="person-act">
          {self ? null : (
            <Button
              size="xs"
              variant="subtle"
              color={active ? 'gray' : 'pine'}
              onClick={active ? deactivate : () => change({ active: true })}
            >
              {t(active ? 'people.deactivate' : 'people.activate')}
            </Button>
          )}
        </td>
      ) : null}
    </tr>
  )
}
