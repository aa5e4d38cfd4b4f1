import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { dayOf } from '../../area/months'
import { useChange } from '../../area/use-change'
import type { CommandId } from '../../command-id'
import { ProblemNote } from '../../common/problem-note'
import { commonWords } from '../../common/words'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { Go } from '../../shell/go'
import { ScreenHead } from '../../shell/screen'
import { type Wrong, wrongFrom } from '../editor/wrong'
import { sameJson } from '../same-json'
import { useLeaveGuard } from './use-leave-guard'
import { missingIn, type When, wishFrom } from './when'
import { WhenForm } from './when-form'
import { draftWords } from './words'
import '../../area/area.css'
import './drafts.css'

type Wish = ReturnType<typeof wishFrom> & { readonly content: unknown }

interface DraftFormProps<Answer> {
  readonly title: string
  readonly lead: ReactNode
  readonly notice?: ReactNode
  readonly start: { readonly content: unknown; readonly when: When }
  /** What the content was before; a draft that changes nothing is not begun. */
  readonly original: unknown
  /** What is known to be wrong with what was saved last. */
  readonly known: readonly Wrong[]
  readonly back: string
  readonly save: (wish: Wish, command: CommandId) => Promise<Answer>
  readonly done: (answer: Answer) => void
  readonly children: (
    content: unknown,
    change: (content: unknown) => void,
    wrong: readonly Wrong[],
    hold: (held: boolean) => void,
  ) => ReactNode
}

/** Writes a draft: its content in an editor of its own, then when and why. */
export function DraftForm<Answer>(props: DraftFormProps<Answer>) {
  const { title, lead, notice, start, original, known, back, save, done, children } = props
  const t = useWords(draftWords)
  const common = useWords(commonWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [content, setContent] = useState(start.content)
  const [held, hold] = useState(false)
  const [when, setWhen] = useState(start.when)
  const touched = !sameJson(content, start.content)
  const leaveFreely = useLeaveGuard(touched)
  const saving = useChange({
    change: (wish: Wish, command) => save(wish, command),
    refresh: [['rulebook']],
    done: (answer) => {
      leaveFreely()
      done(answer)
    },
  })
  const unchanged = sameJson(content, original)
  const refused = wrongFrom(saving.error)
  const wrong = refused.length > 0 ? refused : touched ? [] : known
  return (
    <>
      <ScreenHead title={title} lead={lead} />
      <div className="area-body draft-form">
        {notice}
        {children(content, setContent, wrong, hold)}
        <WhenForm when={when} change={setWhen} today={today} />
        <ProblemNote error={saving.error} />
        <div className="save-bar">
          {unchanged ? <p className="panel-note">{t('draft.unchanged')}</p> : null}
          <Go className="save-back" href={back}>
            {common('common.cancel')}
          </Go>
          <Button
            loading={saving.isPending}
            disabled={held || unchanged || missingIn(when, today) !== undefined}
            onClick={() => saving.mutate({ ...wishFrom(when, zone), content })}
          >
            {t('draft.save')}
          </Button>
        </div>
      </div>
    </>
  )
}
