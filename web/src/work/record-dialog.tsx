import type { WorkRecord, WorkRecordView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { beginOf, type Filled, isComplete, recordOf } from './filled'
import { amendWork, recordWork, workQueries } from './queries'
import { RecordFields } from './record-fields'
import { workWords } from './words'

interface RecordDialogProps {
  readonly ticketId: string
  /** A kind of record for a new one, or the record that is put right. */
  readonly of: WorkRecord['what'] | WorkRecordView
  readonly close: () => void
}

/** Writes down work, remote access or a matter that was raised, or puts a record right. */
export function RecordDialog({ ticketId, of, close }: RecordDialogProps) {
  const t = useWords(workWords)
  const common = useWords(commonWords)
  const { zone } = usePlace()
  const known = typeof of === 'string' ? undefined : of
  const what = typeof of === 'string' ? of : of.record.what
  const [filled, setFilled] = useState(() => beginOf(known?.record, zone, Date.now()))
  const save = useChange({
    change: (record: WorkRecord, command) =>
      known
        ? amendWork(ticketId, known.n, known.version, record)
        : recordWork(ticketId, record, command),
    refresh: [workQueries.of(ticketId).queryKey],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isComplete(what, filled)) save.mutate(recordOf(what, filled, zone))
  }
  return (
    <Dialog close={close} title={t(known ? `work.change_${what}` : `work.add_${what}`)}>
      <form className="form" onSubmit={submit}>
        <RecordFields
          what={what}
          filled={filled}
          change={(part: Partial<Filled>) => setFilled((held) => ({ ...held, ...part }))}
        />
        {save.error ? <ProblemNote error={save.error} /> : null}
        <FormButtons close={close}>
          <Button type="submit" loading={save.isPending} disabled={!isComplete(what, filled)}>
            {common('common.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
