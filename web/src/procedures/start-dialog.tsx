import type { NewProcedureRecord } from '@bylaw/contract'
import { Button, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { activeStaff } from '../people/model'
import { queries } from '../queries'
import { useMe } from '../shell/company'
import { PROCEDURES, procedureQueries, startProcedure } from './queries'
import { procedureWords } from './words'

interface StartDialogProps {
  readonly close: () => void
  /** The record out of which this one comes. */
  readonly partOfId?: string
}

/** Starts any procedure in force; what it asks for stands on its own page. */
export function StartDialog({ close, partOfId }: StartDialogProps) {
  const t = useWords(procedureWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const router = useRouter()
  const me = useMe()
  const { data: procedures } = useQuery(procedureQueries.procedures())
  const { data: people = [] } = useQuery(queries.people())
  const [ruleSetId, choose] = useState<string | null>(null)
  const [title, setTitle] = useState('')
  const [responsibleId, setResponsible] = useState(me.person.id)
  const [aboutId, setAbout] = useState<string | null>(null)
  const [dueOn, setDue] = useState('')
  const start = useChange({
    change: (wish: Partial<NewProcedureRecord>, command) => startProcedure(wish, command),
    refresh: [PROCEDURES],
    done: ({ row }) => router.history.push(`/procedures/${row.id}`),
  })
  const staff = activeStaff(people).map(({ id, name }) => ({ value: id, label: name }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ruleSetId === null) return
    start.mutate({
      ruleSetId,
      title: title.trim(),
      responsibleId,
      aboutId,
      dueOn: dueOn || null,
      ...(partOfId === undefined ? {} : { partOfId }),
    })
  }
  const errors = fieldErrors(start.error)
  return (
    <Dialog close={close} title={t('procedure.start')}>
      <form className="form" onSubmit={submit}>
        <Select
          label={t('procedure.which')}
          placeholder={t('procedure.which_hint')}
          searchable
          nothingFoundMessage={procedures ? t('procedure.none_adopted') : common('common.loading')}
          data={(procedures ?? []).map((each) => ({
            value: each.ruleSetId,
            label: [inLanguage(each.title, language), ...each.clauses.slice(0, 1)].join(' · '),
          }))}
          value={ruleSetId}
          onChange={choose}
          error={errors['ruleSetId']}
        />
        <TextInput
          label={t('procedure.field_title')}
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={errors['title']}
        />
        <div className="form-pair">
          <Select
            label={t('procedure.responsible')}
            searchable
            allowDeselect={false}
            data={staff}
            value={responsibleId}
            onChange={(next) => setResponsible(next ?? responsibleId)}
          />
          <DateField
            label={t('procedure.due_optional')}
            value={dueOn}
            change={setDue}
            error={errors['dueOn']}
          />
        </div>
        <Select
          label={`${t('procedure.about')} · ${common('common.optional')}`}
          description={t('procedure.about_hint')}
          searchable
          clearable
          data={staff}
          value={aboutId}
          onChange={setAbout}
        />
        <ProblemNote error={start.error} fieldsSayWhy />
        <FormButtons close={close}>
          <Button
            type="submit"
            disabled={ruleSetId === null || title.trim() === ''}
            loading={start.isPending}
          >
            {t('procedure.start')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
