import type { ApprovalStep, DraftView, NewPathDraft } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useChange } from '../../area/use-change'
import type { CommandId } from '../../command-id'
import { FormButtons } from '../../common/form-buttons'
import { ProblemNote } from '../../common/problem-note'
import { useWords } from '../../i18n/use-words'
import { LEAST_REASON, saysSomething } from '../drafts/reason'
import { draftWords } from '../drafts/words'
import { missingWords } from '../missing-words'
import { isComplete, kept } from './model'
import { PathBuilder } from './path-builder'
import { pathWords } from './words'

interface PathFormProps {
  readonly start: NewPathDraft
  readonly notice?: ReactNode
  readonly save: (wish: NewPathDraft, command: CommandId) => Promise<DraftView>
  readonly done: (draft: DraftView) => void
  readonly close: () => void
}

/** Builds the stations of a path, says who would be stuck on it, and keeps it as a draft. */
export function PathForm({ start, notice, save, done, close }: PathFormProps) {
  const t = useWords(pathWords)
  const draft = useWords(draftWords)
  const missing = useWords(missingWords)
  const [steps, setSteps] = useState<readonly ApprovalStep[]>(start.steps)
  const [note, setNote] = useState(start.note)
  const saving = useChange({
    change: (wish: NewPathDraft, command) => save(wish, command),
    refresh: [['rulebook']],
    done,
  })
  const lacks = !isComplete(steps)
    ? missing('missing.steps')
    : saysSomething(note)
      ? undefined
      : missing('missing.reason_least', { least: LEAST_REASON })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate({ steps: kept(steps), note: note.trim() })
  }
  return (
    <form className="panel" onSubmit={submit}>
      <header className="panel-head">
        <h2>{t('path.change')}</h2>
      </header>
      <div className="panel-body path">
        {notice}
        <p className="area-lead">{t('path.change_lead')}</p>
        <PathBuilder steps={steps} change={setSteps} />
        <Textarea
          label={t('path.reason')}
          description={draft('draft.reason_hint', { least: LEAST_REASON })}
          required
          withAsterisk={false}
          minRows={2}
          maxLength={500}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <ProblemNote error={saving.error} />
        <FormButtons close={close} missing={lacks}>
          <Button type="submit" loading={saving.isPending} disabled={lacks !== undefined}>
            {draft('draft.save')}
          </Button>
        </FormButtons>
      </div>
    </form>
  )
}
