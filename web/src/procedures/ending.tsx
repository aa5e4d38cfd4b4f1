import type { ProcedureRecordView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { StaffSelect } from '../people/staff-select'
import { enterInProcedure, handOverProcedure, PROCEDURES } from './queries'
import { procedureWords } from './words'

/** Ways out of a record: to someone else, or to an end without a result. */
export function EndingButtons({ record }: { record: ProcedureRecordView }) {
  const t = useWords(procedureWords)
  const [asked, ask] = useState<'hand_over' | 'drop'>()
  const close = () => ask(undefined)
  return (
    <>
      <Button variant="default" onClick={() => ask('hand_over')}>
        {t('procedure.hand_over')}
      </Button>
      <Button variant="default" onClick={() => ask('drop')}>
        {t('procedure.drop')}
      </Button>
      {asked === 'hand_over' ? <HandOver record={record} close={close} /> : null}
      {asked === 'drop' ? <Drop record={record} close={close} /> : null}
    </>
  )
}

interface EndingProps {
  readonly record: ProcedureRecordView
  readonly close: () => void
}

function HandOver({ record, close }: EndingProps) {
  const t = useWords(procedureWords)
  const [personId, choose] = useState<string | null>(null)
  const give = useChange({
    change: (id: string) => handOverProcedure(record, id),
    refresh: [PROCEDURES],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (personId) give.mutate(personId)
  }
  return (
    <Dialog close={close} size="sm" title={t('procedure.hand_over')}>
      <form className="form" onSubmit={submit}>
        <StaffSelect label={t('procedure.responsible')} value={personId} choose={choose} />
        <ProblemNote error={give.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!personId} loading={give.isPending}>
            {t('procedure.hand_over')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

function Drop({ record, close }: EndingProps) {
  const t = useWords(procedureWords)
  const [note, setNote] = useState('')
  const drop = useChange({
    change: (reason: string, command) =>
      enterInProcedure(record, { act: { did: 'dropped' }, note: reason }, command),
    refresh: [PROCEDURES],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    drop.mutate(note.trim())
  }
  return (
    <Dialog close={close} size="sm" title={t('procedure.drop')}>
      <form className="form" onSubmit={submit}>
        <Textarea
          data-autofocus
          label={t('procedure.drop_reason')}
          autosize
          minRows={2}
          maxLength={5_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemNote error={drop.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={note.trim() === ''} loading={drop.isPending}>
            {t('procedure.drop')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
