import type { AppraisalRow } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ApiProblem } from '../api'
import { RefusalNote } from '../area/refusal-note'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { formatMonth } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { useMe } from '../shell/company'
import { startAppraisal } from './queries'
import { toAppraise } from './to-appraise'
import { appraisalWords } from './words'

interface StartDialogProps {
  readonly month: string
  readonly sheets: readonly AppraisalRow[]
  readonly close: () => void
}

/** Starts a sheet for someone who has none this month. Nobody scores themselves. */
export function StartDialog({ month, sheets, close }: StartDialogProps) {
  const t = useWords(appraisalWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const router = useRouter()
  const me = useMe()
  const { data: people } = useQuery(queries.people())
  const [personId, choose] = useState<string | null>(null)
  const { free, none } = toAppraise(people ?? [], sheets, me.person.id)
  const start = useChange({
    change: (id: string, command) => startAppraisal({ personId: id, month }, command),
    refresh: [['appraisals']],
    done: ({ id }) => router.history.push(`/appraisals/${id}`),
  })
  const refusal = start.error instanceof ApiProblem ? start.error.problem.refusal : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (personId) start.mutate(personId)
  }
  return (
    <Dialog
      close={close}
      size="sm"
      title={`${t('appraisal.start')} · ${formatMonth(month, language)}`}
    >
      <form className="form" onSubmit={submit}>
        <Select
          label={t('appraisal.start_for')}
          searchable
          nothingFoundMessage={people ? t(`appraisal.${none}`) : common('common.loading')}
          data={free.map(({ id, name, role }) => ({
            value: id,
            label: `${name} · ${common(`common.role_${role}`)}`,
          }))}
          value={personId}
          onChange={choose}
        />
        {refusal ? <RefusalNote refusal={refusal} /> : <ProblemNote error={start.error} />}
        <FormButtons close={close}>
          <Button type="submit" disabled={!personId} loading={start.isPending}>
            {t('appraisal.start')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
