import type { DraftVerdict, DraftView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../../area/use-change'
import { FormButtons } from '../../common/form-buttons'
import { Dialog } from '../../common/overlay'
import { ProblemNote } from '../../common/problem-note'
import { commonWords } from '../../common/words'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { missingWords } from '../missing-words'
import { useEffectText } from './effect'
import { judgeDraft } from './queries'
import { draftWords } from './words'

interface JudgeDialogProps {
  readonly draft: DraftView
  readonly outcome: DraftVerdict['outcome']
  readonly close: () => void
}

/** Passes or returns a draft; says first what that does. */
export function JudgeDialog({ draft, outcome, close }: JudgeDialogProps) {
  const t = useWords(draftWords)
  const common = useWords(commonWords)
  const missing = useWords(missingWords)
  const language = useLanguage()
  const effect = useEffectText(draft)
  const [comment, setComment] = useState('')
  const at = draft.waitsAt ?? 0
  const step = inLanguage(draft.path[at]?.name ?? { zh: '', en: '' }, language)
  const next = draft.path[at + 1]
  const judge = useChange({
    change: (verdict: DraftVerdict, command) => judgeDraft(draft, verdict, command),
    // A rule that holds now may change any figure on any screen.
    refresh: [[]],
    done: close,
  })
  const passing = outcome === 'approved'
  const said = comment.trim()
  const lacks = passing || said !== '' ? undefined : missing('missing.return')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!passing) judge.mutate({ outcome: 'returned', comment: said })
    else
      judge.mutate(said === '' ? { outcome: 'approved' } : { outcome: 'approved', comment: said })
  }
  return (
    <Dialog close={close} title={t(passing ? 'draft.pass_title' : 'draft.return_title', { step })}>
      <form className="form" onSubmit={submit}>
        {passing ? (
          <p className="area-lead">
            {next
              ? t('draft.pass_next', { step: inLanguage(next.name, language) })
              : `${t('draft.pass_last')}${language === 'zh' ? '' : ' '}${effect}`}
          </p>
        ) : (
          <p className="area-lead">{t('draft.return_effect')}</p>
        )}
        <Textarea
          data-autofocus
          label={
            passing
              ? `${t('draft.comment')} (${common('common.optional')})`
              : t('draft.return_reason')
          }
          required={!passing}
          withAsterisk={false}
          minRows={2}
          maxLength={500}
          value={comment}
          onChange={({ currentTarget }) => setComment(currentTarget.value)}
        />
        <ProblemNote error={judge.error} />
        <FormButtons close={close} missing={lacks}>
          <Button
            type="submit"
            {...(passing ? {} : { color: 'red' })}
            loading={judge.isPending}
            disabled={lacks !== undefined}
          >
            {t(passing ? 'draft.pass' : 'draft.return')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
