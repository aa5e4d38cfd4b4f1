import { type AwardView, type NewNomination, worksHere } from '@bylaw/contract'
import { Button, MultiSelect, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { useMe } from '../shell/company'
import { newToken } from './model'
import { nominate } from './queries'
import { awardWords } from './words'

/** Names colleagues, once. The secret is made here and forgotten with the form. */
export function NominateForm({ award }: { readonly award: AwardView }) {
  const t = useWords(awardWords)
  const { person } = useMe()
  const people = useQuery(queries.people())
  const [nomineeIds, setNominees] = useState<string[]>([])
  const [token] = useState(newToken)
  const send = useChange({
    change: (wish: NewNomination, command) => nominate(award.month, wish, command),
    refresh: [['awards']],
  })
  const data = (people.data ?? [])
    .filter(worksHere)
    .filter(({ id }) => award.forOneself || id !== person.id)
    .map(({ id, name }) => ({ value: id, label: name }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (nomineeIds.length > 0) send.mutate({ token, nomineeIds })
  }
  return (
    <form className="form award-form" onSubmit={submit}>
      {award.votesEach === 1 ? (
        <Select
          label={t('award.whom')}
          description={t('award.once')}
          searchable
          data={data}
          value={nomineeIds[0] ?? null}
          onChange={(id) => setNominees(id ? [id] : [])}
        />
      ) : (
        <MultiSelect
          label={t('award.whom_up_to', { each: award.votesEach })}
          description={t('award.once')}
          searchable
          maxValues={award.votesEach}
          data={data}
          value={nomineeIds}
          onChange={setNominees}
        />
      )}
      <p className="panel-note">{t('award.secret')}</p>
      <ProblemNote error={send.error ?? people.error} />
      <div className="form-buttons">
        <Button type="submit" disabled={nomineeIds.length === 0} loading={send.isPending}>
          {t('award.nominate')}
        </Button>
      </div>
    </form>
  )
}
