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
  readonly caption: string
  /** Set for contacts: a customer's name by id. They have a customer where staff have a role. */
  readonly customerOf?: (customerId: string) => string
  readonly change: (person: PersonView, part: PersonChange) => void
  readonly deactivate: (person: PersonView) => void
}

export function PeopleTable(props: PeopleTableProps) {
  const { people, caption, customerOf, change, deactivate } = props
  const t = useWords(peopleWords)
  const may = useMay()
  const changes = may('people.change')
  return (
    <table className="listing people-list">
      <caption className="only-spoken">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('people.name')}</th>
          <th scope="col">{t('people.email')}</th>
          <th scope="col">{t(customerOf ? 'people.customer' : 'people.role')}</th>
          <th scope="col">{t('people.state')}</th>
          {changes ? (
            <th scope="col">
              <span className="only-spoken">{t('people.actions')}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            changes={changes}
            customer={customerOf?.(person.customerId ?? '')}
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
  readonly customer: string | undefined
  readonly change: (part: PersonChange) => void
  readonly deactivate: () => void
}

function PersonRow({ person, changes, customer, change, deactivate }: PersonRowProps) {
  const t = useWords(peopleWords)
  const common = useWords(commonWords)
  const { grants, person: reader } = useMe()
  const { name, role, active } = person
  const self = reader.id === person.id
  // Whose role is not this reader's to give is not theirs to change or end either.
  const theirs = changes && !self && grants.includes(role)
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
      <td className="person-role">
        {customer !== undefined ? (
          customer
        ) : theirs && active ? (
          <Select
            size="xs"
            w={132}
            aria-label={t('people.role_of', { name })}
            data={STAFF_ROLES.filter((each) => grants.includes(each)).map((each) => ({
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
      <td className="person-state">
        {t(
          !active ? 'people.inactive' : customer === undefined ? 'people.active' : 'people.in_use',
        )}
      </td>
      {changes ? (
        <td className="person-act">
          {theirs ? (
            <Button
              size="xs"
              variant="subtle"
              color={active ? 'gray' : 'pine'}
              onClick={active ? deactivate : () => change({ active: true })}
            >
              {t(active ? 'people.deactivate' : 'people.activate')}
            </Button>
          ) : null}
        </td>
      ) : null}
    </tr>
  )
}
