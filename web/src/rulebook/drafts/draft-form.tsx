import type { Citations } from '@bylaw/contract'
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
import type { Cites } from '../citing/use-cites'
import { useSoughtCell } from '../editor/use-sought-cell'
import { type Wrong, wrongFrom } from '../editor/wrong'
import { missingWords } from '../missing-words'
import { sameJson } from '../same-json'
import { type DatedVersion, isBeforeAll, versionsAfter } from '../versions'
import { type Basis, useEdited } from './basis'
import { MergeNotice } from './merge-notice'
import { useLeaveGuard } from './use-leave-guard'
import { beginOf, hasDay, missingIn, type When, wishFrom } from './when'
import { WhenForm } from './when-form'
import { draftWords } from './words'
import '../../area/area.css'
import './drafts.css'

type Wish = ReturnType<typeof wishFrom> & {
  readonly content: unknown
  /** The version it was written on: nothing that another one changed is undone unseen. */
  readonly basedOn: number
  readonly citations?: Citations
}

/** What an editor is given of the draft it is part of. */
export interface Editing {
  readonly content: unknown
  /** What the version that it changes says. */
  readonly before: unknown
  readonly change: (content: unknown) => void
  readonly wrong: readonly Wrong[]
  /** Keeps it from being saved while something typed cannot be read. */
  readonly hold: (held: boolean) => void
}

interface DraftFormProps<Answer> {
  readonly title: string
  /** What is drafted: rules of a kind, or `text`. */
  readonly kind: string
  /** Said in place of which version it is based on. */
  readonly lead?: string
  /** It puts in force again what was repealed, so that it need change nothing in it. */
  readonly restores?: boolean
  readonly notice?: ReactNode
  readonly start: { readonly content: unknown; readonly when: When }
  /** The version that it changes; a draft that changes nothing is not begun. */
  readonly basis: Basis
  /** Those the draft knows of, of which another day may make another the basis. */
  readonly versions: readonly DatedVersion[]
  readonly read: (version: number) => Promise<unknown>
  /** What is known to be wrong with what was saved last. */
  readonly known: readonly Wrong[]
  /** What is edited beside the content, and what of it goes with what is saved. */
  readonly beside?: Pick<Cites, 'isTouched' | 'wish'>
  /** It goes along with a text, whose day is not chosen here. */
  readonly dayOfText?: boolean
  readonly back: string
  readonly save: (wish: Wish, command: CommandId) => Promise<Answer>
  readonly done: (answer: Answer) => void
  readonly children: (editing: Editing) => ReactNode
}

/** What a wish says beside its content: a refusal of it is read at the foot of the form alone. */
const BESIDE_CONTENT: ReadonlySet<string> = new Set([
  '/basedOn',
  '/note',
  '/validFrom',
  '/retroactiveReason',
  '/later',
])

/** Writes a draft: its content in an editor of its own, then when and why. */
export function DraftForm<Answer>(props: DraftFormProps<Answer>) {
  const { title, notice, start, versions, known, back, save, done, children, beside } = props
  const t = useWords(draftWords)
  const common = useWords(commonWords)
  const missing = useWords(missingWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const edited = useEdited({ basis: props.basis, content: start.content }, versions, props.read)
  const { basis, content } = edited
  const [held, hold] = useState(false)
  useSoughtCell()
  const [when, setWhen] = useState(start.when)
  const touched = beside?.isTouched === true || !sameJson(content, start.content)
  const leaveFreely = useLeaveGuard(touched || !sameJson(when, start.when))
  const saving = useChange({
    change: async (wish: Wish, command) =>
      save({ ...wish, ...(await beside?.wish(wish.content)) }, command),
    refresh: [['rulebook']],
    done: (answer) => {
      leaveFreely()
      done(answer)
    },
  })
  const begin = beginOf(when, zone)
  const isDated = hasDay(when, today)
  // What only begins earlier changes nothing of what is said, and holds where nothing did.
  const unchanged =
    !props.restores &&
    beside?.isTouched !== true &&
    sameJson(content, basis.content) &&
    !(isDated && begin !== undefined && isBeforeAll(versions, begin))
  const missingWord = held ? 'held' : edited.reading ? 'reading' : missingIn(when, today)
  const lacks = unchanged ? t('draft.unchanged') : missingWord && missing(`missing.${missingWord}`)
  const refused = wrongFrom(saving.error).filter(({ pointer }) => !BESIDE_CONTENT.has(pointer))
  const wrong = refused.length > 0 ? refused : touched ? [] : known
  return (
    <>
      <ScreenHead
        title={title}
        lead={props.lead ?? t('draft.start_lead', { version: basis.version })}
      />
      <div className="area-body draft-form">
        {notice}
        {edited.conflicts ? (
          <MergeNotice
            version={basis.version}
            conflicts={edited.conflicts}
            kind={props.kind}
            content={content}
          />
        ) : null}
        {children({ content, before: basis.content, change: edited.change, wrong, hold })}
        <WhenForm
          when={when}
          dayOfText={props.dayOfText === true}
          change={(next) => {
            setWhen(next)
            if (hasDay(next, today)) void edited.beginOn(beginOf(next, zone))
          }}
          today={today}
          later={isDated ? versionsAfter(versions, begin ?? new Date().toISOString()) : []}
        />
        <ProblemNote error={edited.reading?.error ?? saving.error} />
        <div className="save-bar">
          {lacks ? (
            <p className="panel-note" role="status">
              {lacks}
            </p>
          ) : null}
          <Go className="save-back" href={back}>
            {common('common.cancel')}
          </Go>
          <Button
            loading={saving.isPending}
            disabled={lacks !== undefined}
            onClick={() =>
              saving.mutate({ ...wishFrom(when, zone), content, basedOn: basis.version })
            }
          >
            {t('draft.save')}
          </Button>
        </div>
      </div>
    </>
  )
}
