import type { Role } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { Failed } from '../common/states'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { queueWords } from './words'

interface AssignDialogProps {
  readonly close: () => void
  readonly assign: (personId: string) => void
}

/** Roles that work tickets. The server decides; this only keeps the list short. */
const WORKS_TICKETS: readonly Role[] = ['owner', 'manager', 'lead', 'engineer']

/** Hands tickets to a colleague. */
export function AssignDialog({ close, assign }: AssignDialogProps) {
  const t = useWords(queueWords)
  const common = useWords(commonWords)
  const { data: people, error } = useQuery(queries.people())
  const [personId, setPersonId] = useState<string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (personId) assign(personId)
  }
  return (
    <Dialog close={close} title={t('queue.assign_to')} size="sm">
      {error ? (
        <Failed error={error} />
      ) : (
        <form className="form" onSubmit={submit}>
          <Select
            data-autofocus
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
      )}
    </Dialog>
  )
}
