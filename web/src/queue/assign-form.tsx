import type { Role } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { FormButtons } from '../common/form-buttons'
import { Failed } from '../common/states'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { queueWords } from './words'

interface AssignFormProps {
  readonly close: () => void
  readonly assign: (personId: string) => void
  /** Whether it is what the dialog is for, and so where typing begins. */
  readonly first?: boolean
}

/** Roles that work tickets. The server decides; this only keeps the list short. */
const WORKS_TICKETS: readonly Role[] = ['owner', 'manager', 'lead', 'engineer']

/** Chooses a colleague. */
export function AssignForm({ close, assign, first = false }: AssignFormProps) {
  const t = useWords(queueWords)
  const common = useWords(commonWords)
  const { data: people, error } = useQuery(queries.people())
  const [personId, setPersonId] = useState<string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (personId) assign(personId)
  }
  if (error) return <Failed error={error} />
  return (
    <form className="form" onSubmit={submit}>
      <Select
        {...(first ? { 'data-autofocus': true } : {})}
        aria-label={t('queue.assign_to')}
        placeholder={t('queue.assign_hint')}
        nothingFoundMessage={t('queue.assign_none')}
        searchable
        data={(people ?? [])
          .filter(({ active, role }) => active && WORKS_TICKETS.includes(role))
          .map(({ id, name, role }) => ({
            value: id,
            label: `${name} · ${common(`common.role_${role}`)}`,
          }))}
        value={personId}
        onChange={setPersonId}
      />
      <FormButtons close={close}>
        <Button type="submit" disabled={personId === null}>
          {t('queue.assign')}
        </Button>
      </FormButtons>
    </form>
  )
}
