import type { CustomerView, NewCustomer } from '@bylaw/contract'
import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { api } from '../api'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { isNameTaken, LEVELS } from './model'
import { customerWords } from './words'

interface AddCustomerDialogProps {
  readonly customers: readonly CustomerView[]
  readonly close: () => void
}

export function AddCustomerDialog({ customers, close }: AddCustomerDialogProps) {
  const t = useWords(customerWords)
  const common = useWords(commonWords)
  const [name, setName] = useState('')
  const [level, setLevel] = useState<NewCustomer['level']>('standard')
  const add = useChange({
    change: (wish: NewCustomer, command) =>
      api.post<CustomerView>('/v1/customers', wish, { command }),
    refresh: [queries.customers().queryKey],
    done: close,
  })
  const taken = isNameTaken(customers, name)
  const complete = name.trim() !== '' && !taken
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete) add.mutate({ name: name.trim(), level })
  }
  return (
    <Dialog close={close} size="sm" title={t('customer.add')}>
      <form className="form" onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('customer.name')}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={taken && !add.isPending ? t('customer.exists') : fieldErrors(add.error)['name']}
        />
        <Select
          label={t('customer.level')}
          description={t('customer.level_hint')}
          allowDeselect={false}
          data={LEVELS.map((each) => ({ value: each, label: common(`common.level_${each}`) }))}
          value={level}
          onChange={(chosen) => setLevel(LEVELS.find((each) => each === chosen) ?? level)}
        />
        <ProblemNote error={add.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!complete} loading={add.isPending}>
            {common('common.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
