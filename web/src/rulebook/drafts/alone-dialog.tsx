import type { DraftView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../../area/use-change'
import { FormButtons } from '../../common/form-buttons'
import { Dialog } from '../../common/overlay'
import { ProblemNote } from '../../common/problem-note'
import { useWords } from '../../i18n/use-words'
import { missingWords } from '../missing-words'
import { aloneWords } from './alone-words'
import { useEffectText } from './effect'
import { submitDraftAlone } from './queries'
import { LEAST_REASON, saysSomething } from './reason'
import { draftWords } from './words'

/** An owner passes what nobody else here could, and says why. */
export function AloneDialog({ draft, close }: { draft: DraftView; close: () => void }) {
  const t = useWords(draftWords)
  const alone = useWords(aloneWords)
  const missing = useWords(missingWords)
  const effect = useEffectText(draft)
  const [reason, setReason] = useState('')
  const pass = useChange({
    change: (why: string, command) => submitDraftAlone(draft, why, command),
    // A rule that holds now may change any figure on any screen.
    refresh: [[]],
    done: close,
  })
  const said = reason.trim()
  const lacks = saysSomething(said)
    ? undefined
    : missing('missing.reason_least', { least: LEAST_REASON })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    pass.mutate(said)
  }
  return (
    <Dialog close={close} title={alone('alone.title')}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{alone('alone.effect')}</p>
        <p className="panel-note">{effect}</p>
        <Textarea
          data-autofocus
          label={alone('alone.reason')}
          description={t('draft.reason_hint', { least: LEAST_REASON })}
          required
          withAsterisk={false}
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <ProblemNote error={pass.error} />
        <FormButtons close={close} missing={lacks}>
          <Button type="submit" loading={pass.isPending} disabled={lacks !== undefined}>
            {t('draft.submit')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
